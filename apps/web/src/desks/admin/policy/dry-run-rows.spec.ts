import { describe, expect, it } from '@jest/globals';
import type { DryRunSums } from '@bangban/domain';
import { behind, groupRows } from './dry-run-rows';
import type { DryRunRow } from './use-dry-run';

const side = (more: Partial<NonNullable<DryRunRow['draft']>>): NonNullable<DryRunRow['draft']> => ({
  at: '2026-03-08T16:00:00.000Z',
  due: '2026-03-08T16:00:00.000Z',
  provisional: false,
  version: 1,
  unitId: 'land',
  personId: null,
  told: ['leader'],
  asks: false,
  ...more,
});
const row = (more: Partial<DryRunRow>): DryRunRow => ({
  projectId: '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a',
  project: '项目',
  itemId: null,
  itemNo: null,
  item: null,
  kind: 'reminder',
  clock: 'handling',
  rung: 'reminder',
  inForce: side({}),
  draft: side({}),
  ...more,
});

describe('what stands behind a number of a dry run', () => {
  const reminder = row({});
  const breach = row({ kind: 'breach', rung: 'breach', draft: null });
  const signed = row({ kind: 'breach', rung: 'breach', clock: 'sign-for', inForce: null });
  const question = row({
    kind: 'rung',
    rung: 'leader',
    inForce: side({ told: ['deputy'] }),
    draft: side({ asks: true }),
  });
  const rows = [reminder, breach, signed, question];

  it('is what is counted in it, under either of the rules', () => {
    expect(behind({ figure: 'alerts' }, rows)).toEqual(rows);
    expect(behind({ figure: 'breaches' }, rows)).toEqual([breach, signed]);
    expect(behind({ figure: 'lateItems' }, rows)).toEqual([breach]);
    expect(behind({ figure: 'questions' }, rows)).toEqual([question]);
    expect(behind({ group: 'byLeader', measure: 'alerts', key: 'deputy' }, rows)).toEqual([question]);
    expect(behind({ group: 'byUnit', measure: 'alerts', key: 'elsewhere' }, rows)).toEqual([]);
  });

  it('is alerts, late items or supervision forms, each apart', () => {
    const form = row({ kind: 'form', clock: 'blue', rung: null });
    const late = row({ kind: 'breach', rung: 'breach', inForce: side({ unitId: 'park' }) });
    const all = [reminder, late, form];
    expect(behind({ figure: 'alerts' }, all)).toEqual([reminder, late]);
    expect(behind({ figure: 'told' }, all)).toEqual([reminder, late]);
    expect(behind({ figure: 'forms' }, all)).toEqual([form]);
    expect(behind({ group: 'byUnit', measure: 'alerts', key: 'land' }, all)).toEqual([reminder, late]);
    expect(behind({ group: 'byUnit', measure: 'late', key: 'park' }, all)).toEqual([late]);
    expect(behind({ group: 'byUnit', measure: 'late', key: 'elsewhere' }, all)).toEqual([]);
    expect(behind({ group: 'byWeek', measure: 'forms', key: '2026-03-09' }, all)).toEqual([form]);
    expect(behind({ group: 'byLeader', measure: 'alerts', key: 'leader' }, all)).toEqual([reminder, late]);
    const sums = {
      byUnit: {},
      lateByUnit: { park: { inForce: 1, draft: 0 } },
      formsByUnit: {},
    } as unknown as DryRunSums;
    expect(groupRows('byUnit', 'late', sums)).toEqual([{ key: 'park', inForce: 1, draft: 0 }]);
    expect(groupRows('byUnit', 'forms', sums)).toEqual([]);
  });

  it('is in the week of the place, which begins on Monday', () => {
    const monday = { group: 'byWeek', measure: 'alerts', key: '2026-03-09' } as const;
    expect(behind(monday, [reminder])).toEqual([reminder]);
    const sunday = row({ inForce: side({ at: '2026-03-08T15:59:59.000Z' }), draft: null });
    expect(behind(monday, [sunday])).toEqual([]);
    expect(behind({ ...monday, key: '2026-03-02' }, [sunday])).toEqual([sunday]);
  });

  it('stands by weeks in their order, by units with the most first', () => {
    const sides = { inForce: 1, draft: 1 };
    const sums = {
      byWeek: { '2026-03-09': sides, '2026-03-02': sides },
      byUnit: { few: sides, many: { inForce: 0, draft: 5 } },
    } as unknown as DryRunSums;
    expect(groupRows('byWeek', 'alerts', sums).map(({ key }) => key)).toEqual(['2026-03-02', '2026-03-09']);
    expect(groupRows('byUnit', 'alerts', sums).map(({ key }) => key)).toEqual(['many', 'few']);
  });
});
