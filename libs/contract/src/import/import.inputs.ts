import { z } from 'zod';
import { COMMANDS } from '../commands';
import { line, queryFlag } from '../common/fields';
import { MOST_LEDGER_ROWS } from '../vocabulary/index';

export const importQuery = z.strictObject({
  dryRun: queryFlag.default(false),
  /** CSV only: where the ledger comes from. JSON names it in the body. */
  source: line(200).optional(),
});

export const ledgerBody = z.strictObject({
  source: line(200),
  rows: z.array(COMMANDS.ImportProject).min(1).max(MOST_LEDGER_ROWS),
});
