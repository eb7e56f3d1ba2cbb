import { z } from 'zod';
import { instant } from '../common/answers';
import { clock } from '../common/clock.state';
import { dateOnly } from '../common/fields';
import type { Frozen } from '../common/frozen';
import { FORM_CLOCKS, FORM_COLOURS, FORM_STATES } from '../vocabulary/index';

/** What is to be done, by whom, by when. */
export const plannedMeasure = z.object({ no: z.int(), what: z.string(), personId: z.string(), until: dateOnly });

const measure = plannedMeasure.extend({
  done: z
    .object({
      at: instant,
      by: z.string(),
      words: z.string(),
      files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
    })
    .nullable(),
  returned: z
    .object({ at: instant, by: z.string(), reason: z.string() })
    .optional()
    .meta({ description: 'the last time that the office did not believe it was done' }),
});

/** 约谈: of whom, by whom, and what was said. */
export const interview = z.object({
  date: dateOnly,
  by: z.array(z.string()),
  with: z.array(z.string()),
  record: z.string(),
});

/** What of a form is told with its beginning. */
export const issuedForm = z.object({
  formId: z.uuid(),
  itemId: z.uuid().nullable().meta({ description: 'null: about the project itself' }),
  colour: z.enum(FORM_COLOURS),
  year: z.int(),
  no: z
    .int()
    .nullable()
    .meta({ description: 'of its series: colour, year and issuing office; null before it is recorded' }),
  officeId: z.string().nullable().meta({ description: 'the office that issues it' }),
  unitId: z.string().meta({ description: 'to whom it is addressed' }),
  personId: z.string(),
  fallback: z
    .boolean()
    .meta({ description: 'nobody of the unit answers for it: the head of the help centre was named' }),
  chainId: z.uuid().meta({ description: 'the blue form with which it began' }),
  afterId: z.uuid().nullable().meta({ description: 'the form whose limit ended before it' }),
  missed: z
    .object({ clock: z.string(), deadlineVersion: z.int(), due: instant })
    .nullable()
    .meta({ description: 'the limit that was missed, where it is about one' }),
  byRule: z.boolean().meta({ description: 'opened by the rules, not by an inspector' }),
  matter: z.string().meta({ description: 'in the words of who issued it; empty where the rules did' }),
  requirement: z.string(),
});

/** A supervision form as it stands. */
export const supervisionForm = issuedForm
  .omit({ formId: true })
  .extend({
    id: z.uuid(),
    projectId: z.uuid(),
    state: z.enum(FORM_STATES),
    issuedAt: instant.meta({ description: 'when it was recorded: its clocks begin then' }),
    issuedBy: z.string(),
    signed: z.object({ at: instant, by: z.string() }).nullable(),
    measures: z.array(measure),
    planned: z
      .object({
        at: instant,
        by: z.string(),
        people: z
          .array(z.string())
          .meta({ description: 'principals of substitutes included: none of them decides on it' }),
        files: z.array(z.string()).optional().meta({ description: 'SHA-256 of each' }),
      })
      .nullable(),
    decided: z
      .object({ at: instant, by: z.string(), accepted: z.boolean(), reason: z.string() })
      .nullable()
      .meta({ description: 'the last decision on a plan' }),
    interview: interview.extend({ at: instant, recordedBy: z.string() }).nullable(),
    ended: z
      .object({
        at: instant,
        by: z.string(),
        words: z.string(),
        cause: z.enum(['human', 'objective']).nullable().meta({ description: 'recorded when it is lifted' }),
      })
      .nullable(),
    clocks: z.partialRecord(z.enum(FORM_CLOCKS), clock),
  })
  .meta({ id: 'SupervisionForm' });

export type SupervisionForm = Frozen<z.output<typeof supervisionForm>>;
export type FormMeasure = SupervisionForm['measures'][number];
