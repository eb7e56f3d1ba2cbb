import { dateAt } from '../story/working-days';
import type { EscalationRow } from './figures';
import { fitted, table } from './table';

const RUNG_NAMES: Readonly<Record<string, string>> = {
  leader: '包保领导 leader',
  'leader-in-charge': '分管领导 in charge',
  'principal-leaders': '主要领导 principal',
};

const KINDS: Readonly<Record<EscalationRow['kind'], string>> = {
  rung: '',
  deadlock: '（互为前置）',
  coordination: '（提请协调）',
};

const HEAD = ['asked', 'rung', 'to', 'project', 'item', 'answered'];
const WIDEST = { project: 26, item: 32, words: 40 } as const;

type Listed = Pick<
  EscalationRow,
  | 'openedAt'
  | 'rung'
  | 'recipients'
  | 'projectName'
  | 'itemTitle'
  | 'clock'
  | 'kind'
  | 'words'
  | 'lapsedAt'
  | 'closedAt'
> & { readonly answeredAt: string | null; readonly answeredBy: string | null };

/** Every question that a rung put to somebody, with what became of it. */
export function escalationTable(
  escalations: readonly Listed[],
  names: Readonly<Record<string, string>>,
  utcOffsetMinutes: number,
): string[] {
  const rows = escalations.map((row) => [
    dateAt(row.openedAt, utcOffsetMinutes),
    RUNG_NAMES[row.rung] ?? row.rung,
    row.recipients.map((id) => names[id] ?? id).join('、'),
    fitted(row.projectName, WIDEST.project),
    fitted((row.itemTitle ?? row.clock) + KINDS[row.kind], WIDEST.item),
    answerOf(row, names),
  ]);
  return table(HEAD, rows);
}

function answerOf(row: Listed, names: Readonly<Record<string, string>>): string {
  if (row.answeredAt !== null) {
    const who = names[row.answeredBy ?? ''] ?? row.answeredBy ?? '';
    return fitted(`${who}: ${row.words ?? ''}`, WIDEST.words);
  }
  if (row.closedAt !== null) return 'closed before an answer';
  return row.lapsedAt === null ? 'open' : 'no answer in time';
}
