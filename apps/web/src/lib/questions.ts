import { queryOptions } from '@tanstack/react-query';
import type { AnswerInstruction } from '@bangban/domain';
import { answerOf, api } from './api';
import { keys } from './query-keys';

/** In the order in which they are offered. */
export const INSTRUCTIONS: readonly AnswerInstruction[] = ['urge', 'coordinate', 'meeting', 'noted', 'other'];

/** Open questions put to me (or to whom I act for): who has waited longest for an answer first. */
export const questionsQuery = queryOptions({
  queryKey: keys.list('questions', {}),
  queryFn: async () => {
    const query = { scope: 'mine', open: 'true', limit: 200 } as const;
    const { rows, ...rest } = await answerOf(api.GET('/api/escalations', { params: { query } }));
    return { ...rest, rows: [...rows].sort((a, b) => a.answerDue.localeCompare(b.answerDue)) };
  },
});

export type Question = Awaited<ReturnType<NonNullable<typeof questionsQuery.queryFn>>>['rows'][number];

/**
 * What is offered at first, by what is asked for. Items that wait for each other, or units that do not agree, take somebody who
 * brings people together.
 */
export function suggested({
  asksFor = null,
  kind,
}: Pick<Question, 'kind'> & Partial<Pick<Question, 'asksFor'>>): AnswerInstruction {
  switch (asksFor) {
    case 'press':
    case 'assign':
      return 'urge';
    case 'convene':
    case 'decide':
      return 'coordinate';
    case 'extend':
    case 'terminate':
      return 'meeting';
    case null:
      return kind === 'rung' ? 'urge' : 'coordinate';
  }
}

/** The day on which the stage that waits for the item should be entered; null where nobody planned it. */
export function blockedTarget({ blocks, plan }: Pick<Question, 'blocks' | 'plan'>): string | null {
  return blocks === 'signing' || blocks === 'commencement' || blocks === 'production' ? (plan?.[blocks] ?? null) : null;
}
