import { dateAt, type DateOnly, type Instant } from '@bangban/kernel';
import { PLACE_ZONE } from '../../i18n/format';

export interface Day<Row> {
  readonly date: DateOnly;
  readonly rows: readonly Row[];
}

/** Rows, newest first as they come, under the days on which they fell here. */
export function byDay<Row extends { readonly createdAt: Instant }>(rows: readonly Row[]): readonly Day<Row>[] {
  const days: { date: DateOnly; rows: Row[] }[] = [];
  for (const row of rows) {
    const date = dateAt(row.createdAt, PLACE_ZONE);
    const last = days.at(-1);
    if (last?.date === date) last.rows.push(row);
    else days.push({ date, rows: [row] });
  }
  return days;
}

/** `09:05`, here. */
export function clockOf(instant: Instant): string {
  return new Date(Date.parse(instant) + PLACE_ZONE * 60_000).toISOString().slice(11, 16);
}
