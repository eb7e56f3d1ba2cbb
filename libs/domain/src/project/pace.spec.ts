import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '@bangban/kernel';
import { timeProgress } from './pace';
import type { ProjectState } from './project.state';

const ZONE = 480;
const entry = (stage: ProjectState['stage'], enteredAt: string): ProjectState['stages'][number] => ({
  entry: 1,
  stage,
  enteredAt,
  openedAt: null,
  leftAt: null,
  reported: false,
});
const plan = (production: string): ProjectState['plan'] => ({
  revision: 1,
  signing: null,
  note: '',
  commencement: '2026-04-01',
  production,
});
const signed = (production: string | null): Parameters<typeof timeProgress>[0] => ({
  stage: 'commencement',
  plan: production === null ? null : plan(production),
  // Three in the afternoon of the second, at the place.
  stages: [entry('lead', '2026-01-02T01:00:00.000Z'), entry('signing', '2026-03-02T07:00:00.000Z')],
});

describe('时序进度', () => {
  it('counts days of the place from the signing to the planned production', () => {
    expect(timeProgress(signed('2026-03-12'), '2026-03-06T15:59:00.000Z', ZONE)).toEqual({ passed: 4, whole: 10 });
    expect(timeProgress(signed('2026-03-12'), '2026-03-06T16:00:00.000Z', ZONE)).toEqual({ passed: 5, whole: 10 });
    expect(timeProgress(signed('2026-03-12'), '2027-01-01T00:00:00.000Z', ZONE)).toEqual({ passed: 10, whole: 10 });
  });

  it('is none before the signing, without a plan, and where the plan lets no time pass', () => {
    const now = '2026-03-06T02:00:00.000Z';
    expect(timeProgress({ ...signed('2026-03-12'), stage: 'intent' }, now, ZONE)).toBeNull();
    expect(timeProgress(signed(null), now, ZONE)).toBeNull();
    expect(timeProgress(signed('2026-03-02'), now, ZONE)).toBeNull();
  });

  it('counts from the last signing where it signed anew, and from what a ledger says', () => {
    const again = {
      ...signed('2026-03-22'),
      stages: [...signed(null).stages, entry('signing', '2026-03-12T02:00:00.000Z')],
    };
    expect(timeProgress(again, '2026-03-14T02:00:00.000Z', ZONE)).toEqual({ passed: 2, whole: 10 });
    const ledger = { ...signed('2026-03-12'), stages: [entry('commencement', '2026-03-02T02:00:00.000Z')] };
    expect(timeProgress(ledger, '2026-03-04T02:00:00.000Z', ZONE)).toEqual({ passed: 2, whole: 10 });
  });

  it('never runs back, nor out of its bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 999 }), (length, after) => {
        const project = signed(addDays('2026-03-02', length));
        const at = (days: number) => timeProgress(project, `${addDays('2026-03-02', days)}T07:30:00.000Z`, ZONE);
        expect(at(after)).toEqual({ passed: Math.min(after, length), whole: length });
      }),
    );
  });
});
