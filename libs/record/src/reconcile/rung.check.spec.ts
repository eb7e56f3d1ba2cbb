import { expect, it } from '@jest/globals';
import type { Clock } from '@bangban/kernel';
import { DEFAULT_POLICY, type DomainEvent } from '@bangban/domain';
import { Cases } from './findings';
import { RungCheck } from './rung.check';

const CLOCK: Clock = {
  version: 3,
  limit: null,
  state: 'running',
  startedAt: '2026-08-18T01:00:00.000Z',
  countedAfter: '2026-08-18',
  elapsed: 17,
  due: '2026-09-18T16:00:00.000Z',
  yellowAt: '2026-09-17T16:00:00.000Z',
  steps: [{ rung: 'breach', at: '2026-09-18T16:00:00.000Z', offset: null, provisional: false }],
  fired: [],
  stoppedAt: null,
  alarm: false,
  provisional: false,
  policyVersion: DEFAULT_POLICY.version,
  calendarVersion: 1,
};

const found = (state: Clock['state']): readonly string[] => {
  const cases = new Cases();
  const check = new RungCheck(cases);
  const data = { clock: 'routine:monthly-follow-up', armed: { ...CLOCK, state }, why: 'policy-adopted' };
  check.see({ type: 'ProjectClockArmed', occurredAt: '2026-09-11T01:00:00.000Z', data } as unknown as DomainEvent);
  check.endOfHistory('2026-11-29T16:08:00.000Z');
  return cases.findings('a project', null).map(({ code }) => code);
};

it('a rung is passed over while its clock runs, and never while it is at rest, also where other rules armed it anew', () => {
  expect(found('running')).toEqual(['RUNG_MISSED']);
  expect(found('suspended')).toEqual([]);
});

it('a rung that a newer calendar puts off is looked for where it stands then, however late that was noticed', () => {
  const noticed = '2026-09-21T01:00:00.000Z';
  const armedAnew = (at: string, why: string): readonly string[] => {
    const cases = new Cases();
    const check = new RungCheck(cases);
    const arm = (armed: Clock, occurredAt: string, reason: string): void =>
      check.see({
        type: 'ProjectClockArmed',
        occurredAt,
        data: { clock: 'target:production', armed, why: reason },
      } as unknown as DomainEvent);
    arm(CLOCK, '2026-09-11T01:00:00.000Z', 'stage-entered');
    arm({ ...CLOCK, version: 4, steps: [{ rung: 'breach', at, offset: null, provisional: false }] }, noticed, why);
    check.endOfHistory('2026-09-25T01:00:00.000Z');
    return cases.findings('a project', null).map(({ code }) => code);
  };
  expect(armedAnew('2026-09-28T16:00:00.000Z', 'calendar-adopted')).toEqual([]);
  expect(armedAnew('2026-09-28T16:00:00.000Z', 'policy-adopted')).toEqual(['RUNG_MISSED']);
  // Not put off beyond what has gone by since.
  expect(armedAnew('2026-09-22T16:00:00.000Z', 'calendar-adopted')).toEqual(['RUNG_MISSED']);
});

it('a rung that a hold keeps is looked for at the end of the hold, and not before', () => {
  const held = (until: string, more: readonly object[] = []): readonly string[] => {
    const cases = new Cases();
    const check = new RungCheck(cases);
    const step = { rung: 'leader-in-charge' as const, at: CLOCK.due, offset: null, provisional: false };
    const of = { itemId: null, clock: 'target:production', deadlineVersion: 3, rung: 'leader-in-charge' };
    const see = (type: string, data: object, at: string): void =>
      check.see({ type, occurredAt: at, recordedAt: at, seq: 1, data } as unknown as DomainEvent);
    const armed = { ...CLOCK, steps: [step] };
    see('ProjectClockArmed', { clock: of.clock, armed, why: 'stage-entered' }, '2026-09-11T01:00:00.000Z');
    see('RungHeld', { ...of, until }, CLOCK.due);
    for (const data of more) see('RungReached', { ...of, raised: false, ...data }, until);
    check.endOfHistory('2026-09-25T01:00:00.000Z');
    return cases.findings('a project', null).map(({ code }) => code);
  };
  expect(held('2026-09-28T16:00:00.000Z')).toEqual([]);
  expect(held('2026-09-22T16:00:00.000Z')).toEqual(['RUNG_MISSED']);
  expect(held('2026-09-22T16:00:00.000Z', [{}])).toEqual([]);
  expect(held('2026-09-22T16:00:00.000Z', [{}, {}])).toEqual(['RUNG_TWICE']);
});
