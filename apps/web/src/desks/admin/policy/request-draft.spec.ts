import { expect, it } from '@jest/globals';
import { changeFaults, DEFAULT_POLICY, drafted, policyWith } from '@bangban/domain';
import {
  isOfRequests,
  isUnfilled,
  lacksMatter,
  newCoKind,
  newPause,
  requestChanges,
  requestDraftOf,
  sourceIn,
} from './request-draft';

const before = requestDraftOf(DEFAULT_POLICY, []);
const nothing = (): string => '';

it('says nothing of what is left as it is', () => {
  expect(before.pauses).toEqual(DEFAULT_POLICY.pauses);
  expect(before.coKinds).toEqual(DEFAULT_POLICY.coHandling);
  expect(requestChanges(DEFAULT_POLICY, before, nothing)).toEqual([]);
});

it('adds, changes and removes reasons, purposes and what silence means', () => {
  const [, ...pauses] = before.pauses;
  const own = { ...newPause(pauses), label: { zh: '公示', en: 'publicity' }, source: '示例〔2026〕1号', maxDays: 5 };
  const coKinds = before.coKinds.map((kind, no) => (no === 0 ? { ...kind, silence: 'block' as const } : kind));
  const draft = { pauses: [...pauses, own], coKinds, silence: 'climb' as const };
  const changes = requestChanges(DEFAULT_POLICY, draft, (path) => path);
  expect(changes.map(({ path, source }) => [path, source])).toEqual(
    ['/pauses', '/coHandling', '/extensions/silence'].map((path) => [path, path]),
  );
  expect(changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY)).toEqual([]);
  const then = policyWith(changes, DEFAULT_POLICY);
  expect([then.pauses, then.coHandling, then.extensions.silence]).toEqual([draft.pauses, coKinds, 'climb']);
  expect(requestDraftOf(DEFAULT_POLICY, changes)).toEqual(draft);
});

it('reads a draft that wrote one figure of a reason, and its paper, and knows its own places', () => {
  const changes = [{ path: '/pauses/0/maxDays', value: 3, source: '示例〔2026〕2号' }];
  expect(requestDraftOf(DEFAULT_POLICY, changes).pauses[0]).toMatchObject({ maxDays: 3 });
  expect([sourceIn(changes)('/pauses'), sourceIn(changes)('/coHandling')]).toEqual(['示例〔2026〕2号', '']);
  const gone = [{ path: '/pauses/99/maxDays', value: 3, source: '' }];
  expect(requestDraftOf(DEFAULT_POLICY, gone)).toEqual(before);
  expect(['/coHandling', '/extensions/silence', '/extensions', '/pausesx'].map(isOfRequests)).toEqual([
    ...[true, true, false, false],
  ]);
});

it('says nothing of a cap that is taken away again', () => {
  const [first, ...rest] = before.pauses;
  const capped = first ? [{ ...first, mostDays: 12 }, ...rest] : [];
  const value = requestChanges(DEFAULT_POLICY, { ...before, pauses: capped }, nothing)[0]?.value;
  expect(value).toMatchObject([{ mostDays: 12 }, ...rest.map(({ key }) => ({ key }))]);
  const away = capped.map((row) => ({ ...row, mostDays: undefined }));
  expect(requestChanges(DEFAULT_POLICY, { ...before, pauses: away }, nothing)).toEqual([]);
});

it('gives what is new a key of its own, and asks for its names and its rule', () => {
  const first = newCoKind(before.coKinds);
  expect(newCoKind([...before.coKinds, first]).key).not.toBe(first.key);
  expect([isUnfilled(first), isUnfilled({ label: { zh: '听证', en: 'hearing' }, source: ' ' })]).toEqual([true, true]);
  expect(before.pauses.some(isUnfilled)).toBe(false);
});

it('takes a rule of its own for a matter along, and asks for the matter and its document', () => {
  const [first, ...others] = before.coKinds;
  const own = { templateKey: 'site-matching', silence: 'climb', source: '示例〔2026〕3号' } as const;
  const coKinds = first ? [{ ...first, matters: [own] }, ...others] : [];
  const changes = requestChanges(DEFAULT_POLICY, { ...before, coKinds }, nothing);
  expect(requestDraftOf(DEFAULT_POLICY, changes).coKinds).toEqual(coKinds);
  expect(changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY)).toEqual([]);
  const away = coKinds.map((kind) => ({ ...kind, matters: undefined }));
  expect(requestChanges(DEFAULT_POLICY, { ...before, coKinds: away }, nothing)).toEqual([]);
  expect([lacksMatter({}), lacksMatter({ matters: [own] })]).toEqual([false, false]);
  expect(lacksMatter({ matters: [{ ...own, source: ' ' }] })).toBe(true);
});
