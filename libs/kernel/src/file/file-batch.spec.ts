import { describe, expect, it } from '@jest/globals';
import { CALENDAR, deepFreeze } from '../testing/index.spec-support';
import type { Decider, FileCommand, FileFact } from './decider';
import { decideFile, type FileDecisionContext } from './file-batch';

/** A list of words: each twice, unless it stands there already. */
const WORDS: Decider<readonly string[], FileCommand & { readonly payload: { readonly word: string } }, FileFact> = {
  kind: 'words',
  refusals: {},
  authorise: (_, __, { actor }) => (actor.id === 'scribe' ? null : { ok: false, code: 'NOT_THE_SCRIBE', details: {} }),
  decide(batch, { payload: { word } }) {
    for (const part of [word, word]) batch.add({ type: `Word${batch.state?.length ?? 0}`, v: 1, data: { part } });
    return (batch.state?.length ?? 0) > 4 ? { ok: false, code: 'FULL', details: {} } : null;
  },
  evolve: (state, { fact }) => [...(state ?? []), fact.type],
  statusOf: () => '',
  readersOf: () => 'everyone',
  noticesOf: () => [],
  publishedBy: () => null,
  reactionsOf: () => [],
};
const by = (id: string): FileDecisionContext => ({
  fileId: 'f',
  commandId: 'c',
  now: '2026-11-30T01:00:00.000Z',
  actor: { id, actingFor: null, kind: 'person' },
  principal: null,
  calendar: CALENDAR,
  directory: { version: 1, units: {}, people: {} },
});
const command = { name: 'Write', payload: { word: 'x' } };

describe('a decision about a file', () => {
  it('gives events in their envelopes, each by what the one before it left, and leaves its input alone', () => {
    const stands = deepFreeze({ state: ['Word0'], seq: 7 });
    expect(decideFile(WORDS, stands, command, by('scribe'))).toMatchObject({
      ok: true,
      state: ['Word0', 'Word1', 'Word2'],
      events: [
        { kind: 'words', fileId: 'f', seq: 8, commandId: 'c', fact: { type: 'Word1', data: { part: 'x' } } },
        { seq: 9, actor: { id: 'scribe' }, recordedAt: '2026-11-30T01:00:00.000Z', fact: { type: 'Word2' } },
      ],
    });
    expect(decideFile(WORDS, { state: null, seq: 0 }, command, by('scribe'))).toMatchObject({
      events: [{ seq: 1 }, {}],
    });
  });

  it('asks first who may, and keeps nothing of what is refused', () => {
    const stands = { state: ['a', 'b', 'c'], seq: 3 };
    expect(decideFile(WORDS, stands, command, by('reader'))).toMatchObject({ code: 'NOT_THE_SCRIBE' });
    expect(decideFile(WORDS, stands, command, by('scribe'))).toEqual({ ok: false, code: 'FULL', details: {} });
  });
});
