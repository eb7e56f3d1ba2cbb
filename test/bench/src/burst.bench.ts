import { DEFAULT_POLICY } from '@bangban/domain';
import { publishPolicy } from '@bangban/persistence';
import { createRecord } from '@bangban/record';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './bench';
import { openMailSink } from './mail-sink';
import { Http, openPlace } from './place';
import { profiling } from './profile';
import { makeProjects } from './projects';
import { measured } from './stats';
import { until } from './wait';

/** A Monday, 09:00 in Shanghai: sign-for limits end on Tuesday at 24:00, and Wednesday is a working day. */
const START = '2026-12-07T01:00:00.000Z';

/** Enough to tell 500 workflows that the clock was moved. */
const HEAD_START_MS = 30_000;

/** Two thousand limits that pass at the same instant, with mail, while people go on working. */
export const burst: Bench = async ({ profileDir, say, smoke }) => {
  const mail = await openMailSink();
  const place = await openPlace(say, { env: { SMTP_URL: mail.url }, ...profiling(profileDir) });
  const { dataSource } = place;
  const http = new Http(place.system.address, await place.token('officer'));
  const record = createRecord({ dataSource });
  const one = async <T>(sql: string): Promise<T> => (await dataSource.query<T[]>(sql))[0] as T;
  try {
    // Mail at any hour: what is measured is the burst, not the night.
    const alerts = { ...DEFAULT_POLICY.alerts, perDay: 0 };
    const deliveryHours = { from: 0, to: 1_440 };
    await publishPolicy(dataSource.manager, { ...DEFAULT_POLICY, version: 2, deliveryHours, alerts });
    await record.setClockOffset(Date.parse(START) - Date.now());
    const [projects, items] = smoke ? [10, 4] : [500, 4];
    say(`making ${projects} projects of ${items} items`);
    const made = await makeProjects(http, projects, items, 5);
    const { due } = await one<{ due: Date }>(
      `SELECT min(due_at) AS due FROM help_item WHERE open AND clock = 'sign-for'`,
    );
    say(
      `all sign-for limits end at ${due.toISOString()}; moving the clock to an hour before, and waiting for the mails`,
    );
    await record.setClockOffset(due.getTime() - Date.now() - 3_600_000);
    await until('the outbox', 300, async () => (await untold(one)) === 0);
    await until('the mails of before', 900, async () => (await pending(one)) === 0);
    const mailsBefore = mail.received();
    say(`moving the clock to ${HEAD_START_MS / 1_000} s before`);
    const moved = Date.now();
    await record.setClockOffset(due.getTime() - moved - HEAD_START_MS);
    await until('the outbox', HEAD_START_MS / 1_000, async () => (await untold(one)) === 0);
    await pause(Math.max(0, moved + HEAD_START_MS - Date.now()));
    say('due now');
    const latencies: number[] = [];
    let working = true;
    const people = (async () => {
      for (let n = 0; working; n += 1) {
        const began = performance.now();
        const itemId = made[n % made.length]?.items[0];
        await http.must('POST', `/api/projects/${made[n % made.length]?.id}/commands/note-progress`, {
          itemId,
          note: '对接',
        });
        latencies.push(performance.now() - began);
        await pause(100);
      }
    })();
    const wanted = projects * items;
    const recorded = await until('the breaches', 300, async () => (await breaches(one)) >= wanted);
    say(`all ${wanted} recorded after ${recorded.toFixed(1)} s`);
    const delivered = recorded + (await until('the deliveries', 900, async () => (await pending(one)) === 0));
    working = false;
    await people;
    const lateness = await dataSource.query<{ ms: number }[]>(
      `SELECT extract(epoch FROM recorded_at - due)::float8 * 1000 AS ms FROM breach WHERE clock = 'sign-for'`,
    );
    const { doubled } = await one<{ doubled: number }>(
      `SELECT count(*)::int AS doubled FROM (SELECT item_id FROM breach WHERE clock = 'sign-for'
       GROUP BY item_id, deadline_version HAVING count(*) > 1) d`,
    );
    const late = measured(
      lateness.map(({ ms }) => ms),
      recorded,
    );
    const commands = measured(latencies, delivered);
    return {
      tables: [
        {
          title: `burst: ${wanted} limits at one instant`,
          columns: [
            'recorded in s',
            'missed',
            'doubled',
            'lateness p50 ms',
            'p99 ms',
            'max ms',
            'mails',
            'delivered in s',
          ],
          rows: [
            [
              recorded,
              wanted - (await breaches(one)),
              doubled,
              late.p50,
              late.p99,
              late.max,
              mail.received() - mailsBefore,
              delivered,
            ],
          ],
        },
        {
          title: 'commands meanwhile',
          columns: ['count', 'p50 ms', 'p99 ms'],
          rows: [[commands.count, commands.p50, commands.p99]],
        },
      ],
      figures: { recorded, delivered, 'lateness p99': late.p99, 'command p99': commands.p99 },
      goals: [
        { goal: 'recorded within 60 s', met: recorded <= 60 },
        { goal: 'delivered within 3 min', met: delivered <= 180 },
        { goal: 'none missed, none doubled', met: doubled === 0 && (await breaches(one)) === wanted },
        { goal: 'commands meanwhile p99 at most 250 ms', met: commands.p99 <= 250 },
      ],
    };
  } finally {
    http.close();
    await place.stop();
    await mail.close();
  }
};

type One = <T>(sql: string) => Promise<T>;

async function breaches(one: One): Promise<number> {
  return (await one<{ n: number }>(`SELECT count(*)::int AS n FROM breach WHERE clock = 'sign-for'`)).n;
}

async function untold(one: One): Promise<number> {
  return (await one<{ n: number }>('SELECT count(*)::int AS n FROM outbox')).n;
}

async function pending(one: One): Promise<number> {
  return (await one<{ n: number }>(`SELECT count(*)::int AS n FROM delivery WHERE state IN ('pending', 'started')`)).n;
}
