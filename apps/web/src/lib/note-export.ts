import { answerOf, api } from './api';
import type { FileTable } from './table-file';

/** Nothing leaves the screen as a file that is not in the audit. @throws ApiProblem where it could not be noted */
export async function noteExport({ beside, name, rows }: FileTable, format: 'csv' | 'xlsx' | 'png'): Promise<void> {
  const receipts = beside && beside.rows.length > 0 ? { receipts: beside.rows.length } : {};
  const body = { name: name.slice(0, 160), format, rows: rows.length, ...receipts };
  await answerOf(api.POST('/api/exports', { body }));
}
