import { expect, it } from '@jest/globals';
import { changeFaults, DEFAULT_POLICY, drafted, policyWith } from '@bangban/domain';
import { RUNGS } from '@bangban/kernel';
import {
  daysOf,
  inOrder,
  isOfLadders,
  ladderChanges,
  ladderDraftOf,
  momentOf,
  nextStep,
  placedAt,
  type Steps,
} from './ladder-draft';

const before = ladderDraftOf(DEFAULT_POLICY, []);
const early = { rung: 'early-reminder', after: -3, to: ['holder'], asks: false } as const;

it('says nothing of what is left as it is, and of a changed ladder the whole', () => {
  expect(ladderChanges(DEFAULT_POLICY, before, () => '')).toEqual([]);
  const item = inOrder([...before.ladders.item, early]);
  expect(item[0]).toBe(early);
  const draft = { ...before, ladders: { ...before.ladders, item } };
  const changes = ladderChanges(DEFAULT_POLICY, draft, (path) => path);
  expect(changes.map(({ path, source }) => [path, source])).toEqual([['/ladders/item', '/ladders/item']]);
  expect(changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY)).toEqual([]);
  expect(policyWith(changes, DEFAULT_POLICY).ladders.item).toEqual(item);
  expect(ladderDraftOf(DEFAULT_POLICY, changes)).toEqual(draft);
});

it('reads a draft that wrote one number of a rung, and knows its own places', () => {
  const changes = [{ path: '/ladders/item/2/after', value: 4, source: '' }];
  expect(ladderDraftOf(DEFAULT_POLICY, changes).ladders.item[2]?.after).toBe(4);
  expect(['/ladders', '/ladders/item', '/laddersx', '/pauses'].map(isOfLadders)).toEqual([true, true, false, false]);
});

it('keeps the moment and the days of a rung apart, and adds each rung once', () => {
  for (const after of ['yellow', -3, 0, 5] as const) {
    const step = { ...early, after };
    expect(placedAt(momentOf(step), daysOf(step))).toBe(after);
  }
  expect(placedAt('before', 0)).toBe(-1);
  let steps: Steps = [];
  for (let next = nextStep(steps); next; next = nextStep(steps)) steps = [...steps, next];
  expect(steps.map(({ rung }) => rung)).toEqual([...RUNGS]);
});
