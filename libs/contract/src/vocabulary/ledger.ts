/** Of an import: more is brought in parts. */
export const MOST_LEDGER_ROWS = 5_000;

/** What became of a row. */
export const ROW_OUTCOMES = ['imported', 'would-import', 'exists', 'changed', 'invalid', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];
