import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { keys } from '../../../lib/query-keys';
import type { Part } from './parts';

/** What a project's workflow knows, asked of the engine itself. */
export const processQuery = (projectId: string) =>
  queryOptions({
    queryKey: keys.list('process', { projectId }),
    queryFn: () => answerOf(api.GET('/api/projects/{projectId}/workflow', { params: { path: { projectId } } })),
    retry: false,
  });

export type Process = Awaited<ReturnType<NonNullable<ReturnType<typeof processQuery>['queryFn']>>>;

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** The project meant by what was typed or pasted: its id, its page's address, or its workflow's id. */
export const projectIn = (text: string): string | null => ID.exec(text)?.[0].toLowerCase() ?? null;

export type Agreement = 'agrees' | 'behind' | 'ahead' | 'astray' | 'unknown' | 'stuck';

type Compared = Pick<Process, 'seq' | 'wakeUp' | 'barrenTicks' | 'record'>;

/** Clocks that differ by milliseconds make one tick in vain; more of them mean that something stays due. */
const BARREN_AT_MOST = 1;

/** What the workflow knows, against what the record says. */
export function agreementOf({ barrenTicks, record, seq, wakeUp }: Compared): Agreement {
  if (record === null) return 'unknown';
  if (seq !== record.seq) return seq < record.seq ? 'behind' : 'ahead';
  if (barrenTicks > BARREN_AT_MOST) return 'stuck';
  return wakeUp === record.wakeUp ? 'agrees' : 'astray';
}

/** A fact is on its way for seconds; whatever else differs needs somebody. */
export function markOf(agreement: Agreement): Part['state'] {
  if (agreement === 'agrees') return 'well';
  return agreement === 'behind' ? 'odd' : 'ill';
}

/** Numbers that are shown of open items. */
const MOST_NUMBERS = 20;

/** The numbers of the open items, in their order, as far as the workflow knows them. */
export function numbersOf({ openItemCount, openItems }: Pick<Process, 'openItemCount' | 'openItems'>): string {
  const numbers = openItems.flatMap(({ no }) => no ?? []).sort((one, other) => one - other);
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return shown !== '' && openItemCount > MOST_NUMBERS ? `${shown} …` : shown;
}
