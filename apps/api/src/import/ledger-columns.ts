import { LEDGER_COLUMNS, type LedgerColumn } from '@bangban/contract';

/** By the place in the payload, and by key, where that is told of instead: the columns of stages have one place. */
const COLUMNS = new Map([
  ...LEDGER_COLUMNS.map((each) => [each.key, each] as const),
  ...LEDGER_COLUMNS.filter(({ stage }) => stage === undefined).map((each) => [each.path, each] as const),
]);

/** The column that a place in a row's payload came from; null for what is in no column. */
export function columnOf(path: string, payload: Readonly<Record<string, unknown>>): LedgerColumn | null {
  const [list, index] = path.split('.');
  if (list !== 'stages' && list !== 'stage') return COLUMNS.get(path) ?? null;
  const stages = Array.isArray(payload.stages) ? (payload.stages as { stage?: unknown }[]) : [];
  const entered = index === undefined ? 'lead' : stages[Number(index)]?.stage;
  return LEDGER_COLUMNS.find(({ stage }) => stage !== undefined && stage === entered) ?? null;
}
