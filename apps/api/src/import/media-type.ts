import type { Request } from 'express';

export const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What kind of table a body is said to be; null: of none. */
export function typeOf(request: Request): 'csv' | 'xlsx' | null {
  if (request.is(WORKBOOK)) return 'xlsx';
  return request.is('text/csv') ? 'csv' : null;
}
