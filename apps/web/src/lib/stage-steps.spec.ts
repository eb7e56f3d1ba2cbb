import { describe, expect, it } from '@jest/globals';
import type { FundArrival, ProjectState, StageEntry } from '@bangban/domain';
import { aContext, CALENDAR } from './command-form/form.spec-support';
import { stageSteps } from './stage-steps';

const entry = (no: number, stage: StageEntry['stage'], entered: string): StageEntry => ({
  entry: no,
  stage,
  enteredAt: `${entered}T02:00:00.000Z`,
  openedAt: null,
  leftAt: null,
  reported: false,
});
const arrival = (date: string, amount: string, currency = 'CNY'): FundArrival => ({
  id: date + amount,
  date,
  proof: 'voucher',
  proofNumber: '1',
  note: '',
  money: { amount, currency },
});
const project: ProjectState = {
  ...(aContext('RevisePlan').detail?.project as ProjectState),
  // Planned and agreed are two figures.
  money: { amount: '15000', currency: 'CNY' },
  evidence: [
    {
      id: 'c',
      kind: 'contract',
      number: '1',
      date: '2026-09-14',
      note: '',
      sha256: null,
      itemId: null,
      parties: ['city', 'company'],
      money: { amount: '12000', currency: 'CNY' },
      at: '2026-09-14T02:00:00.000Z',
    },
  ],
  stage: 'commencement',
  stages: [entry(1, 'intent', '2026-08-10'), entry(2, 'signing', '2026-09-14'), entry(3, 'commencement', '2026-09-21')],
  plan: { revision: 1, signing: '2026-09-11', commencement: '2026-09-30', production: '2026-09-18', note: '' },
  fundArrivals: [
    ...[arrival('2026-07-01', '5'), arrival('2026-09-21', '100'), arrival('2026-09-22', '0.5')],
    ...[arrival('2026-09-20', '7', 'USD')],
  ],
};

const NONE = { lead: null, intent: null, signing: null, commencement: null, production: null };
const lights = { ...NONE, signing: { light: 'green', missed: 0, behind: null } } as const;

describe('the steps of the stage track', () => {
  const steps = stageSteps(project, lights, '2026-09-24T02:00:00.000Z', CALENDAR);
  const of = (stage: string) => steps.find((each) => each.stage === stage);

  it('have the light that the rules give, and say what came late by how much', () => {
    expect(steps.map(({ difference, late, light, stage }) => [stage, light?.light ?? null, late, difference])).toEqual([
      ['lead', null, false, null],
      ['intent', null, false, null],
      // A day late within the planned month is late, and green: plans are held to months.
      ['signing', 'green', true, 1],
      ['commencement', null, false, -6],
      ['production', null, false, null],
    ]);
  });

  it('have the money where it belongs: agreed at signing, arrived in the stage of its day', () => {
    expect(steps.map(({ agreed }) => agreed.map(({ amount }) => amount))).toEqual([[], [], ['12000'], [], []]);
    expect(of('intent')?.arrived).toEqual([{ amount: '5', currency: 'CNY' }]);
    expect(of('signing')?.arrived).toEqual([{ amount: '7', currency: 'USD' }]);
    expect(of('commencement')?.arrived).toEqual([{ amount: '100.5', currency: 'CNY' }]);
    expect(of('production')?.arrived).toEqual([]);
  });

  it('a target missed over a weekend is missed, though no working day has gone by', () => {
    const stages = [entry(1, 'intent', '2026-08-10'), entry(2, 'signing', '2026-09-12')];
    expect(stageSteps({ ...project, stages }, lights, '2026-09-24T02:00:00.000Z', CALENDAR)[2]).toMatchObject({
      late: true,
      difference: 0,
    });
  });

  it('call nothing agreed before it is signed', () => {
    const planned = stageSteps({ ...project, stage: 'intent' }, lights, '2026-09-24T02:00:00.000Z', CALENDAR);
    expect(planned.map(({ agreed }) => agreed)).toEqual([[], [], [], [], []]);
  });

  it('tell the money before the calendar is there', () => {
    const [, , signing] = stageSteps(project, NONE, '2026-09-24T02:00:00.000Z', null);
    expect(signing).toMatchObject({ light: null, late: false, difference: null, agreed: [{ amount: '12000' }] });
  });
});
