import { z } from 'zod';
import { instant, light, names, pageOf } from '../common/answers';
import { provisional } from '../common/fields';
import { FORM_CLOCKS, FORM_COLOURS, FORM_STATES } from '../vocabulary/index';
import { supervisionForm } from './supervision-form.state';

const matter = {
  projectId: z.uuid(),
  projectName: z.string(),
  itemId: z.uuid().nullable(),
  itemNo: z.int().nullable(),
  itemTitle: z.string().nullable(),
  itemTemplateKey: z.string().nullable(),
};

const formRow = z.object({
  id: z.uuid(),
  ...matter,
  chainId: z.uuid(),
  colour: z.enum(FORM_COLOURS),
  year: z.int(),
  no: z.int(),
  unitId: z.string(),
  personId: z.string(),
  state: z.enum(FORM_STATES),
  open: z.boolean(),
  byRule: z.boolean(),
  issuedAt: instant,
  endedAt: instant.nullable(),
  clock: z.enum(FORM_CLOCKS).nullable(),
  dueAt: instant.nullable().meta({ description: 'the nearest of its limits' }),
  provisional,
  light,
  late: z.boolean(),
});

export const formList = pageOf(formRow, { total: z.int(), late: z.int(), now: instant, names });

/** Forms issued in a period, by what has become of them; `open` and the four after it add up to `issued`. */
const formCounts = {
  issued: z.int(),
  open: z.int(),
  lifted: z.int(),
  withdrawn: z.int(),
  lapsed: z.int(),
  ended: z.int().meta({ description: 'with their project' }),
  afterBlue: z.int().meta({ description: 'of those issued, with a blue form before them in their chain' }),
};

export const formCountsReport = z.object({
  now: instant,
  rows: z.array(z.object({ unitId: z.string(), colour: z.enum(FORM_COLOURS), ...formCounts })),
  names,
});

export const formAnswer = z.object({
  form: supervisionForm,
  ...matter,
  light,
  late: z.boolean(),
  chain: z
    .array(
      z.object({
        id: z.uuid(),
        colour: z.enum(FORM_COLOURS),
        year: z.int(),
        no: z.int(),
        state: z.enum(FORM_STATES),
        issuedAt: instant,
        endedAt: instant.nullable(),
      }),
    )
    .meta({ description: 'blue, yellow, red, in the order in which they came' }),
  now: instant,
  names,
});
