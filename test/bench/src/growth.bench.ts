import type { Bench } from './bench';
import { counts, multiply } from './bulk';
import { itemWork, turnsOf } from './item-work';
import { Http, openPlace } from './place';
import { profiling } from './profile';
import { makeProjects } from './projects';
import { load, type Measured, median } from './stats';

/** What a command costs when the record is young, and when a million events stand in it. */
export const growth: Bench = async ({ profileDir, say, smoke }) => {
  const place = await openPlace(say, profiling(profileDir));
  const officer = new Http(place.system.address, await place.token('officer'));
  const head = new Http(place.system.address, await place.token('land-head'));
  try {
    const projects = await makeProjects(officer, smoke ? 4 : 30, smoke ? 10 : 40);
    const work = itemWork(turnsOf(projects), officer, head);
    const [rounds, seconds] = smoke ? [1, 1] : [5, 6];
    const measure = async (): Promise<Measured> => {
      await load(1, smoke ? 1 : 3, () => work());
      const runs: Measured[] = [];
      for (let round = 0; round < rounds; round += 1) runs.push(await load(1, seconds, () => work()));
      return median(runs);
    };
    while ((await counts(place.dataSource)).events < (smoke ? 100 : 10_000)) await load(10, 2, () => work());
    const young = { ...(await counts(place.dataSource)), measured: await measure() };
    say(`young: p50 ${young.measured.p50.toFixed(2)} ms with ${young.events} events; copying to a million`);
    await multiply(place.dataSource, smoke ? 3 : Math.ceil(1_000_000 / young.events));
    const old = { ...(await counts(place.dataSource)), measured: await measure() };
    const growth_ = old.measured.p50 / young.measured.p50 - 1;
    const row = (name: string, at: typeof young): (string | number)[] => [
      ...[name, at.events, at.measured.p50, at.measured.p99, at.measured.rate],
    ];
    return {
      tables: [
        {
          title: `growth: ${(growth_ * 100).toFixed(1)} % at the median`,
          columns: ['record', 'events', 'p50 ms', 'p99 ms', 'per second'],
          rows: [row('young', young), row('old', old)],
        },
      ],
      figures: { 'young p50': young.measured.p50, 'old p50': old.measured.p50 },
      goals: [{ goal: 'p50 within 10 % after 1,000,000 events', met: growth_ <= 0.1 }],
    };
  } finally {
    officer.close();
    head.close();
    await place.stop();
  }
};
