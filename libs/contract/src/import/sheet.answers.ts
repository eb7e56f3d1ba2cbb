import { z } from 'zod';
import { text } from '../common/answers';
import { ALIKE, SHEET_KINDS, SHEET_OUTCOMES } from '../vocabulary/index';

const fault = z.object({
  column: text.nullable().meta({ description: 'heading of the cell; null for the row as a whole' }),
  value: z.string().nullable().meta({ description: 'what stands in the cell' }),
  text,
});
const like = z.object({
  id: z.uuid(),
  name: z.string(),
  why: z.array(z.enum(ALIKE)).meta({ description: 'of companies: what is the same' }),
});
const row = z.object({
  row: z.int().meta({ description: 'of the sheet, as the spreadsheet program counts it' }),
  title: z.string(),
  outcome: z.enum(SHEET_OUTCOMES),
  id: z.uuid().nullable().meta({ description: 'what it became, or what is there already: a file, or a project' }),
  message: text.nullable(),
  errors: z.array(fault),
  like: z.array(like).meta({ description: 'what it may be the same as' }),
});

export const sheetAnswer = z.object({
  kind: z.enum(SHEET_KINDS),
  dryRun: z.boolean(),
  counts: z.record(z.enum(SHEET_OUTCOMES), z.int()),
  ignored: z.array(z.string()).meta({ description: 'headings of which nothing is taken' }),
  rows: z.array(row),
});
