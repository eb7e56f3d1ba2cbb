import { describe, expect, it } from '@jest/globals';
import type { ProjectState, StageEntry } from '@bangban/domain';
import { aContext, CALENDAR } from './command-form/form.spec-support';
import { planChart, planLines, workingDistance } from './plan-actual';

const entry = (no: number, stage: StageEntry['stage'], entered: string, left: string | null): StageEntry => ({
  entry: no,
  stage,
  enteredAt: `${entered}T02:00:00.000Z`,
  openedAt: null,
  reported: false,
  leftAt: left === null ? null : `${left}T02:00:00.000Z`,
});
const base = aContext('RevisePlan').detail?.project as ProjectState;
const project: ProjectState = {
  ...base,
  stage: 'signing',
  stages: [
    entry(1, 'lead', '2026-08-03', '2026-08-10'),
    entry(2, 'intent', '2026-08-10', '2026-09-14'),
    entry(3, 'signing', '2026-09-14', null),
  ],
  plan: { revision: 1, signing: '2026-09-11', commencement: '2026-09-30', production: '2027-08-02', note: '' },
};

describe('plan against actual', () => {
  it('counts working days, holidays left out', () => {
    expect(workingDistance(CALENDAR, '2026-09-24', '2026-09-28')).toBe(1);
    expect(workingDistance(CALENDAR, '2026-09-28', '2026-09-24')).toBe(-1);
    expect(workingDistance(CALENDAR, '2026-09-24', '2026-09-24')).toBe(0);
  });

  it('tells how far each stage is from its target', () => {
    const lines = planLines(project, '2026-09-21', CALENDAR);
    expect(lines.map(({ difference, entered, stage, target }) => [stage, target, entered, difference])).toEqual([
      ['lead', null, '2026-08-03', null],
      ['intent', null, '2026-08-10', null],
      ['signing', '2026-09-11', '2026-09-14', 1],
      ['commencement', '2026-09-30', null, -6],
      ['production', '2027-08-02', null, expect.any(Number)],
    ]);
  });

  it('draws both on one line of time', () => {
    const chart = planChart(project, '2026-09-21');
    expect([chart?.from, chart?.to]).toEqual(['2026-08-03', '2027-08-02']);
    expect(chart?.spent.map(({ from, to }) => from <= to)).toEqual([true, true, true]);
    expect(chart?.spent.at(-1)?.to).toBe(chart?.today);
    expect(chart?.planned.map(({ stage }) => stage)).toEqual(['intent', 'signing', 'commencement']);
    expect(chart?.planned.at(-1)?.to).toBe(100);
    expect(chart?.ticks[0]?.date).toBe('2026-09-01');
    expect(chart?.ticks.length).toBeLessThanOrEqual(12);
    expect(planChart({ ...project, plan: null }, '2026-09-21')).toBeNull();
  });
});
