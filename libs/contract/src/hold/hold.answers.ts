import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { provisional } from '../common/fields';
import { HELD_KINDS, HELD_STATES, HOLD_STATUSES } from '../vocabulary/index';
import { hold, portion } from './hold.state';

/** Which projects were let go is theirs to know who see them: the rows say it. */
const said = hold.extend({
  portions: z.array(
    z.object({ at: instant, by: z.string(), words: z.string() }).extend({
      portion: portion
        .omit({ projectIds: true })
        .extend({ projects: z.int().nullable().meta({ description: 'how many were named; null: whichever' }) }),
    }),
  ),
});

const answered = z.object({
  hold: said,
  seq: z.int(),
  until: instant.meta({ description: 'its end as it is known now' }),
  open: z.boolean().meta({ description: 'in force: whether it was ended, or its end has come' }),
});

export const openHold = z.object({
  current: answered.nullable(),
  held: z.int().meta({ description: 'rungs that it holds, of what whoever asks sees' }),
  names,
});

const fired = z.object({ held: z.int(), fired: z.int(), fallen: z.int() });
export const holdList = z.object({ rows: z.array(answered.extend({ counts: fired })), names });

const held = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
  formId: z.uuid().nullable(),
  clock: z.string(),
  deadlineVersion: z.int(),
  kind: z.enum(HELD_KINDS),
  due: instant.meta({ description: 'when it came due, or will' }),
  provisional,
  state: z.enum(HELD_STATES),
  until: instant,
  since: instant.nullable(),
  settledAt: instant.nullable().meta({ description: 'when it fired or fell away' }),
  unitId: z.string().nullable(),
  leaderId: z.string().nullable(),
});

const count = z.object({ id: z.string(), count: z.int() });
export const heldList = pageOf(held, {
  total: z.int(),
  by: z.object({
    kind: z.array(count),
    unit: z.array(count),
    leader: z.array(count),
    project: z.array(count),
  }),
  names,
});

export const holdAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(HOLD_STATUSES), repeated: z.boolean() })
  .meta({ id: 'HoldAnswer' });
