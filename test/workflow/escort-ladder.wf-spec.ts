import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toMillis } from '@bangban/kernel';
import { EscortBench } from '../support/temporal';
import { BARE_POLICY } from '../support/temporal-policies';

/**
 * A limit of 60 working days and the ladder behind it, in virtual time on the real server. The dates are counted by
 * hand from the published calendars: a day ends at 24:00 in +08:00, which is 16:00 in UTC.
 */
const LADDERS = [
  {
    across: '国庆 (1 to 8 October off, 28 September and 11 October worked) and 元旦 (4 January worked)',
    path: 'ladder-across-national-day',
    startsAt: '2025-09-22T01:00:00.000Z',
    rungs: {
      reminder: '2025-11-28T16:00:00.000Z',
      breach: '2025-12-19T16:00:00.000Z',
      leader: '2025-12-24T16:00:00.000Z',
      'leader-in-charge': '2025-12-26T16:00:00.000Z',
      'principal-leaders': '2026-01-05T16:00:00.000Z',
    },
  },
  {
    across: '春节 (15 to 23 February off, 14 and 28 February worked) and 清明 (6 April off)',
    path: 'ladder-across-spring-festival',
    startsAt: '2025-12-22T01:00:00.000Z',
    rungs: {
      reminder: '2026-03-02T16:00:00.000Z',
      breach: '2026-03-23T16:00:00.000Z',
      leader: '2026-03-26T16:00:00.000Z',
      'leader-in-charge': '2026-03-30T16:00:00.000Z',
      'principal-leaders': '2026-04-07T16:00:00.000Z',
    },
  },
];

describe('a 60-working-day ladder', () => {
  let bench: EscortBench;

  beforeAll(async () => {
    bench = await EscortBench.start({ policy: BARE_POLICY });
  }, 60_000);
  afterAll(() => bench.stop());

  it.each(LADDERS)(
    'climbs punctually, each rung once, across $across',
    async ({ startsAt, rungs, path }) => {
      const project = await bench.project(startsAt);
      const itemId = await project.item(60);
      await project.tell();

      await project.advance(120);

      const events = await project.events();
      const fired = events.flatMap((event) => {
        const isRung = event.type === 'RungReached' || event.type === 'LimitBreached';
        // The total limit has a ladder of its own.
        return isRung && event.data.itemId === itemId && event.data.clock !== 'total' ? [event] : [];
      });
      expect(fired.map(({ data, occurredAt }) => [data.rung, occurredAt])).toEqual(Object.entries(rungs));
      for (const { occurredAt, recordedAt } of fired) {
        expect(toMillis(recordedAt) - toMillis(occurredAt)).toBeLessThan(10_000);
      }
      // One tick per instant at which something was due (rungs, unanswered questions), and no idle turning.
      const instants = new Set(events.filter(({ actor }) => actor.id === 'system').map((event) => event.occurredAt));
      expect(project.ticks).toBeLessThanOrEqual(2 * instants.size);
      await project.keep(path);
    },
    60_000,
  );
});
