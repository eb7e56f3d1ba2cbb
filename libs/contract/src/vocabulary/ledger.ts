/** Of an import: more is brought in parts. */
export const MOST_LEDGER_ROWS = 5_000;

/** What became of a row. */
export const ROW_OUTCOMES = ['imported', 'would-import', 'exists', 'changed', 'invalid', 'refused'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** Of a table that is taken into a library or onto projects: more is brought in parts. */
export const MOST_SHEET_ROWS = 1_000;

/** What of an office's tables can be taken in, each row by the act that a person would give. */
export const SHEET_KINDS = ['investors', 'promotions', 'leads', 'trips', 'arrivals', 'signs'] as const;
export type SheetKind = (typeof SHEET_KINDS)[number];

/** What became of a row of it. `alike`: not taken in by itself, as something else may be the same. */
export const SHEET_OUTCOMES = ['imported', 'would-import', 'exists', 'alike', 'invalid', 'refused'] as const;
export type SheetOutcome = (typeof SHEET_OUTCOMES)[number];
