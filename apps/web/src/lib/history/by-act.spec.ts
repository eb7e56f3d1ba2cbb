import { expect, it } from '@jest/globals';
import type { EventRow } from '../project';
import { byAct } from './by-act';

const event = (seq: number, commandId: string, rest: Partial<EventRow> = {}): EventRow =>
  ({
    seq,
    commandId,
    actorKind: 'person',
    actorId: 'wang',
    occurredAt: '2026-11-23T01:00:00.000Z',
    ...rest,
  }) as EventRow;
const seqs = (events: readonly EventRow[]) =>
  byAct(events).map(({ event: first, others }) => [first.seq, ...others.map(({ seq }) => seq)]);

it('puts the events of one act together, in their order', () => {
  expect(seqs([event(1, 'a'), event(2, 'b'), event(3, 'b'), event(4, 'b'), event(5, 'c')])).toEqual([
    [1],
    [2, 3, 4],
    [5],
  ]);
});

it('keeps what the system did by itself before an act apart from the act', () => {
  expect(seqs([event(1, 'a', { actorKind: 'system', actorId: 'system' }), event(2, 'a')])).toEqual([[1], [2]]);
  expect(seqs([event(1, 'a'), event(2, 'a', { occurredAt: '2026-11-24T01:00:00.000Z' })])).toEqual([[1], [2]]);
});
