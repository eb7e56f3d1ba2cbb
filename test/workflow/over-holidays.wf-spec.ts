import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DomainEvent, Policy } from '@bangban/domain';
import { EscortBench } from '../support/temporal';
import { BARE_POLICY } from '../support/temporal-policies';
import type { EscortedProject } from '../support/temporal-project';
import { workerKilledAmongForms } from '../support/temporal-worker';

/**
 * What runs over weeks, in virtual time on the real server. Dates are counted by hand from the published calendars: 国庆 2025 is 1 to
 * 8 October, 28 September and 11 October are worked; 春节 2026 is 15 to 23 February, 14 and 28 February are worked. A day ends at
 * 24:00 in +08:00, which is 16:00 in UTC.
 */
const LONG_FORMS: Policy = {
  ...BARE_POLICY,
  forms: { ...BARE_POLICY.forms, plan: { blue: 10, yellow: 8, red: 10 } },
};

const at = (day: string): string => `${day}T16:00:00.000Z`;

/** An item of two days from a Monday on; five days after its limit the ladder comes to blue, and a form's first day is the one after it begins. */
const CHAINS = [
  {
    startsAt: '2025-09-22T01:00:00.000Z',
    comes: [
      ['blue', at('2025-09-30')],
      ['reminder', at('2025-10-17')],
      ['breach', at('2025-10-21')],
      ['yellow', at('2025-10-21')],
      ['reminder', at('2025-10-30')],
      ['breach', at('2025-11-03')],
      ['red', at('2025-11-03')],
      ['reminder', at('2025-11-14')],
      ['breach', at('2025-11-18')],
      ['leader-in-charge', at('2025-11-19')],
      ['principal-leaders', at('2025-11-21')],
    ],
  },
  {
    startsAt: '2026-01-12T01:00:00.000Z',
    comes: [
      ['blue', at('2026-01-21')],
      ['reminder', at('2026-02-03')],
      ['breach', at('2026-02-05')],
      ['yellow', at('2026-02-05')],
      ['reminder', at('2026-02-14')],
      ['breach', at('2026-02-25')],
      ['red', at('2026-02-25')],
      ['reminder', at('2026-03-09')],
      ['breach', at('2026-03-11')],
      ['leader-in-charge', at('2026-03-12')],
      ['principal-leaders', at('2026-03-16')],
    ],
  },
];

const ofForms = (events: readonly DomainEvent[]): (readonly string[])[] =>
  events.flatMap((event) => {
    if (event.type === 'SupervisionFormIssued') return [[event.data.colour, event.occurredAt]];
    const isPlan = event.type === 'FormRungReached' && event.data.clock === 'form-plan';
    return isPlan ? [[event.data.rung, event.occurredAt]] : [];
  });

describe('a chain of supervision forms over 40 working days', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: LONG_FORMS, worker: false });
  }, 60_000);
  afterAll(() => bench.stop());

  it('comes to red, each step once and on its day, though the worker is killed when it has written yellow', async () => {
    const projects: EscortedProject[] = [];
    for (const { startsAt } of CHAINS) {
      const project = await bench.project(startsAt);
      await project.item(2);
      await project.tell();
      projects.push(project);
    }
    const advancing = projects.map((project) => project.advance(90));
    await workerKilledAmongForms(bench, projects);
    for (const [n, project] of projects.entries()) {
      expect(ofForms(await project.events())).toEqual(CHAINS[n]?.comes.slice(0, 4));
    }
    // Temporal waits for the dead worker's answer as long as the tick's proxy says: half a minute.
    await bench.startWorker();
    await Promise.all(advancing);
    for (const [n, project] of projects.entries()) {
      const events = await project.events();
      expect(ofForms(events)).toEqual(CHAINS[n]?.comes);
      const numbers = events.flatMap((event) => (event.type === 'SupervisionFormIssued' ? [event.data.no] : []));
      expect(numbers.every((no) => no !== null)).toBe(true);
    }
    const [chain] = projects;
    await chain?.keep('form-chain-worker-killed');
  }, 150_000);
});

/** Ten days from 22 September: 23 to 26 and 28 to 30 September, 9 to 11 October. */
const TEN_DAYS_FROM = '2025-09-22T01:00:00.000Z';
const PAUSES = [
  {
    what: 'puts the limit off by its working days, of which the holiday has none',
    after: 2,
    until: '2025-10-13',
    // 24, 25, 26, 28, 29, 30 September, 9, 10, 11 and 13 October do not count.
    due: at('2025-10-24'),
  },
  { what: 'changes nothing where it lies within the holiday', after: 9, until: '2025-10-08', due: at('2025-10-11') },
];

describe('a pause across 国庆', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: BARE_POLICY });
  }, 60_000);
  afterAll(() => bench.stop());

  it.each(PAUSES)(
    '$what',
    async ({ after, due, until }) => {
      const project = await bench.project(TEN_DAYS_FROM);
      const itemId = await project.item(10);
      await project.tell();
      await project.advance(after);
      await project.act('land-handler', {
        name: 'AskPause',
        payload: { itemId, kind: 'hearing', until, note: '须听证' },
      });
      await project.act('officer', {
        name: 'DecidePause',
        payload: { itemId, decision: 'approve', reason: '情况属实' },
      });
      await project.tell();
      await project.advance(60);
      const events = await project.events();
      const ended = events.flatMap((event) =>
        event.type === 'PauseEnded' ? [[event.data.because, event.occurredAt, event.actor.id]] : [],
      );
      expect(ended).toEqual([['limit', at(until), 'system']]);
      const breached = events.flatMap((event) =>
        event.type === 'LimitBreached' && event.data.clock === 'handling' ? [event.occurredAt] : [],
      );
      expect(breached).toEqual([due]);
    },
    60_000,
  );
});
