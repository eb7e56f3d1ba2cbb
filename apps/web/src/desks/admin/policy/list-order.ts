/** To another place of the list. */
export function moved<Row>(rows: readonly Row[], from: number, to: number): readonly Row[] {
  const rest = rows.filter((_, no) => no !== from);
  const row = rows[from];
  return row === undefined ? rows : [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** Which arrow of a row goes on being used once it came there: the same, unless it leads no further. */
export function arrowAt(from: number, to: number, count: number): 'up' | 'down' {
  if (to <= 0) return 'down';
  return to < from || to >= count - 1 ? 'up' : 'down';
}
