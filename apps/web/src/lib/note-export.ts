import { answerOf, api } from './api';
import type { FileTable } from './table-file';

/** Nothing leaves the screen as a file that is not in the audit. @throws ApiProblem where it could not be noted */
export async function noteExport({ name, rows }: FileTable, format: 'csv' | 'xlsx' | 'png'): Promise<void> {
  await answerOf(api.POST('/api/exports', { body: { name: name.slice(0, 160), format, rows: rows.length } }));
}
