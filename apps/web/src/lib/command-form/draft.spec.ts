import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { giveStorage } from '../kept.spec-support';
import { draftKeyOf, dropDraft, keepDraft, readDraft } from './draft';

let takeAway: () => void;
beforeEach(() => {
  takeAway = giveStorage();
});
afterEach(() => takeAway());

const session = { personId: 'deputy', actingFor: null };
const contract = { act: 'RecordEvidence', session, ids: ['p1', null, null], given: { kind: 'contract' } };

it('keeps what was written until it is dropped', () => {
  const key = draftKeyOf(contract);
  keepDraft(key, { note: 'half' });
  expect(readDraft(key)).toEqual({ note: 'half' });
  dropDraft(key);
  expect(readDraft(key)).toBeNull();
});

it('knows a form that was opened for something else as another one', () => {
  keepDraft(draftKeyOf(contract), { kind: 'contract', note: 'half' });
  expect(readDraft(draftKeyOf({ ...contract, given: { kind: 'filing' } }))).toBeNull();
  expect(readDraft(draftKeyOf({ ...contract, given: {} }))).toBeNull();
});

it('is of whoever writes, and of whom they write for', () => {
  const keys = [
    draftKeyOf(contract),
    draftKeyOf({ ...contract, session: { personId: 'deputy', actingFor: 'leader' } }),
    draftKeyOf({ ...contract, session: { personId: 'leader', actingFor: null } }),
    draftKeyOf({ ...contract, ids: ['p2', null, null] }),
    draftKeyOf({ ...contract, act: 'NoteProgress' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});
