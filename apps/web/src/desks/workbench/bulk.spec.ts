import { describe, expect, it } from '@jest/globals';
import { bulkPlan, type Offered, payloadOf } from './bulk';
import type { QueueEntry } from './queue';

const entry = (id: string): QueueEntry =>
  ({ id, projectId: 'p', row: { id }, side: 'me', group: 'soon', next: null }) as QueueEntry;
const command = (itemId: string, allowed: boolean, name: Offered['command'] = 'SignForHelpItem'): Offered => ({
  projectId: 'p',
  command: name,
  slug: '',
  itemId,
  escalationId: null,
  formId: null,
  allowed,
  code: null,
  kind: null,
  details: null,
  reason: allowed ? null : { zh: '理由', en: 'reason' },
});

describe('a bulk act', () => {
  it('previews what it will do and what it cannot, with the reason', () => {
    const entries = ['1', '2', '3'].map(entry);
    const plan = bulkPlan('SignForHelpItem', entries, [
      command('1', true),
      command('2', false),
      command('3', true, 'CloseHelpItem'),
    ]);
    expect(plan.possible.map(({ id }) => id)).toEqual(['1']);
    expect(plan.impossible.map(({ entry: { id }, reason }) => [id, reason?.en ?? null])).toEqual([
      ['2', 'reason'],
      ['3', null],
    ]);
  });

  it('urges whoever has to answer: a question by its own id, a request, a hand-over', () => {
    const owed = (kind: string, matter: string, itemId: string | null = null): QueueEntry =>
      ({ id: `p ${matter}`, projectId: 'p', owed: { kind, matter, itemId }, side: 'others' }) as QueueEntry;
    const [question, other] = [owed('question', 'question:q.1', 'i'), owed('question', 'question:q.2')] as const;
    const [request, handOver] = [owed('request', 'request:r'), owed('hand-over', 'hand-over:h')] as const;
    const offered = (name: Offered['command'], escalationId: string | null, projectId = 'p'): Offered => ({
      ...command('', true, name),
      itemId: null,
      escalationId,
      projectId,
    });
    const commands = [offered('UrgeAnswer', 'q.1'), offered('UrgeDecision', null), offered('UrgeHandOver', null, 'x')];
    const possible = (act: Parameters<typeof bulkPlan>[0]): readonly QueueEntry[] =>
      bulkPlan(act, [question, other, request, handOver], commands).possible;
    expect(possible('UrgeAnswer')).toEqual([question]);
    expect(possible('UrgeDecision')).toEqual([request]);
    expect(possible('UrgeHandOver')).toEqual([]);
    expect([question, other, request, handOver].map(payloadOf)).toEqual([
      ...[{ escalationId: 'q.1', itemId: 'i' }, { escalationId: 'q.2' }, { requestId: 'r' }, {}],
    ]);
  });
});
