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
