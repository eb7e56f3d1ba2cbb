import { expect, it } from '@jest/globals';
import { changeFaults, DEFAULT_POLICY, drafted, policyWith } from '@bangban/domain';
import { isOfReading, NEW_ROW, readingChanges, readingDraftOf } from './reading-draft';

const before = readingDraftOf(DEFAULT_POLICY, []);

it('says nothing of what is left as it is', () => {
  expect(before.rows).toEqual(DEFAULT_POLICY.access.reading.scopes);
  expect(readingChanges(DEFAULT_POLICY, before, '')).toEqual([]);
});

it('adds, changes and removes one row, and changes who reads a field', () => {
  const [first, ...rest] = before.rows;
  const rows = [...rest, { ...NEW_ROW, role: 'leader', reach: 'county' } as const];
  const changes = readingChanges(
    DEFAULT_POLICY,
    { rows, fields: { phone: 'party', amount: 'party' } },
    '示例〔2026〕1号',
  );
  expect(changes.map(({ path }) => path)).toEqual(['/access/reading/scopes', '/access/reading/fields/amount']);
  expect(changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY)).toEqual([]);
  const { scopes } = policyWith(changes, DEFAULT_POLICY).access.reading;
  expect(scopes).not.toContainEqual(first);
  expect(readingDraftOf(DEFAULT_POLICY, changes)).toEqual({ rows, fields: { phone: 'party', amount: 'party' } });
});

it('reads a draft that wrote one place of a row, and knows its own places', () => {
  const changes = [{ path: '/access/reading/scopes/0/reach', value: 'own', source: '' }];
  expect(readingDraftOf(DEFAULT_POLICY, changes).rows[0]).toMatchObject({ reach: 'own' });
  const gone = [{ path: '/access/reading/scopes/99/reach', value: 'own', source: '' }];
  expect(readingDraftOf(DEFAULT_POLICY, gone)).toEqual(before);
  expect([isOfReading('/access/reading/scopes'), isOfReading('/access/readings'), isOfReading('/limits')]).toEqual([
    true,
    false,
    false,
  ]);
});
