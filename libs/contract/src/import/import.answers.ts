import { z } from 'zod';
import { text } from '../common/answers';
import { ROW_OUTCOMES } from '../vocabulary/index';

const ledgerColumn = z.object({ heading: z.string(), key: z.string(), needed: z.boolean(), note: text });

export const ledgerColumnList = z.object({ rows: z.array(ledgerColumn) });

const rowResult = z.object({
  row: z.int(),
  reference: z.string().nullable(),
  outcome: z.enum(ROW_OUTCOMES),
  projectId: z.uuid().nullable(),
  code: z.string().nullable(),
  message: text.nullable(),
  errors: z.array(
    z.object({
      path: z.string(),
      message: z.string(),
      column: z.string().nullable().meta({ description: 'heading of the cell' }),
      value: z.string().nullable().meta({ description: 'what stands in the cell' }),
      text,
    }),
  ),
  repeats: z
    .array(
      z.object({
        row: z.int().nullable(),
        projectId: z.uuid().nullable(),
        name: z.string().nullable().meta({ description: 'null for a project that the importer does not see' }),
        source: z.string().nullable(),
        reference: z.string().nullable(),
      }),
    )
    .meta({ description: 'what the row may repeat: another row, or a project of the record' }),
});

const counts = z.record(z.enum(ROW_OUTCOMES), z.int());

export const importAnswer = z.object({ dryRun: z.boolean(), counts, rows: z.array(rowResult) });
