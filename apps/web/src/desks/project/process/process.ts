import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../../lib/api';
import { keys } from '../../../lib/query-keys';
import type { MarkState } from '../../../pieces/engine-mark';

/** What a project's workflow knows, asked of the engine itself. */
export const processQuery = (projectId: string) =>
  queryOptions({
    queryKey: keys.list('process', { projectId }),
    queryFn: () => answerOf(api.GET('/api/projects/{projectId}/workflow', { params: { path: { projectId } } })),
    retry: false,
  });

export type Process = Awaited<ReturnType<NonNullable<ReturnType<typeof processQuery>['queryFn']>>>;

export type Agreement = 'agrees' | 'behind' | 'ahead' | 'astray' | 'unknown' | 'stuck' | 'silent' | 'over';

interface Compared {
  readonly run: Pick<Process['run'], 'status'>;
  readonly knows: Pick<Known, 'seq' | 'wakeUp' | 'barrenTicks'> | null;
  readonly record: Process['record'];
}

/** What the workflow says of itself. */
export type Known = NonNullable<Process['knows']>;

/** Clocks that differ by milliseconds make one tick in vain; more of them mean that something stays due. */
const BARREN_AT_MOST = 1;

/** What the workflow knows, against what the record says. */
export function agreementOf({ knows, record, run }: Compared): Agreement {
  if (record === null) return 'unknown';
  if (run.status !== 'running' && !record.ended) return 'over';
  if (knows === null) return 'silent';
  if (knows.seq !== record.seq) return knows.seq < record.seq ? 'behind' : 'ahead';
  if (knows.barrenTicks > BARREN_AT_MOST) return 'stuck';
  return knows.wakeUp === record.wakeUp ? 'agrees' : 'astray';
}

/** A fact is on its way for seconds; whatever else differs needs somebody. */
export function markOf(agreement: Agreement): MarkState {
  if (agreement === 'agrees') return 'well';
  return agreement === 'behind' ? 'odd' : 'ill';
}

/** Numbers that are shown of open items. */
const MOST_NUMBERS = 20;

/** The numbers of the open items, in their order, as far as the workflow knows them. */
export function numbersOf({ openItemCount, openItems }: Pick<Known, 'openItemCount' | 'openItems'>): string {
  const numbers = openItems.flatMap(({ no }) => no ?? []).sort((one, other) => one - other);
  const shown = numbers.slice(0, MOST_NUMBERS).join(', ');
  return shown !== '' && openItemCount > MOST_NUMBERS ? `${shown} …` : shown;
}
