import type { Bench } from './bench';
import { cpuOf } from './cpu';
import { Floor } from './floor';
import { Http, openPlace } from './place';
import { profiling } from './profile';
import { makeProjects } from './projects';
import { openRawTemporal } from './raw-temporal';
import { load, type Measured, median } from './stats';

const WAYS = ['floor', 'ours', 'temporal'] as const;
type Way = (typeof WAYS)[number];

/**
 * One audited step three ways on the same machine in the same run, interleaved: the floor (bare transaction), ours through
 * HTTP with sign-in, policy check, audit and notices, and a no-op Update of Temporal for comparison.
 */
export const advance: Bench = async ({ profileDir, say, smoke }) => {
  const place = await openPlace(say, profiling(profileDir));
  const floor = new Floor(place.system.databaseUrl);
  const http = new Http(place.system.address, await place.token('officer'));
  const temporal = await openRawTemporal(place.system.temporalAddress);
  try {
    await floor.prepare();
    say('making 30 projects of 40 items');
    const projects = await makeProjects(http, smoke ? 4 : 30, smoke ? 4 : 40);
    const ours = async (n: number): Promise<void> => {
      const project = projects[n % projects.length];
      const itemId = project?.items[Math.floor(n / projects.length) % project.items.length];
      await http.must('POST', `/api/projects/${project?.id}/commands/note-progress`, { itemId, note: '已与企业对接' });
    };
    const steps: Record<Way, (n: number) => Promise<void>> = {
      ours,
      floor: (n) => floor.step(n),
      temporal: (n) => temporal.step(n),
    };
    const api = place.system.processes.api.pid();
    const [rounds, seconds] = smoke ? [1, 1] : [3, 6];
    const rows: (string | number)[][] = [];
    const figures: Record<string, number> = {};
    for (const clients of [1, 10, 30]) {
      const runs: Record<Way, Measured[]> = { floor: [], ours: [], temporal: [] };
      let cpu = 0;
      for (let round = 0; round < rounds; round += 1) {
        for (const way of WAYS) {
          await load(clients, 1, (_, n) => steps[way](n));
          const before = cpuOf(api);
          runs[way].push(await load(clients, seconds, (_, n) => steps[way](n)));
          if (way === 'ours') cpu += cpuOf(api) - before;
        }
        say(`${clients} clients, round ${round + 1} of ${rounds}`);
      }
      const result = { floor: median(runs.floor), ours: median(runs.ours), temporal: median(runs.temporal) };
      const counted = runs.ours.reduce((sum, { count }) => sum + count, 0);
      for (const way of WAYS) {
        const { p50, p99, rate } = result[way];
        const ratio = rate / result.floor.rate;
        rows.push([clients, way, rate, p50, p99, way === 'ours' ? (cpu / counted) * 1_000 : '', ratio]);
        figures[`${way} ${clients} rate`] = rate;
        figures[`${way} ${clients} p50`] = p50;
      }
      figures[`ratio ${clients}`] = result.ours.rate / result.floor.rate;
    }
    const columns = ['clients', 'way', 'per second', 'p50 ms', 'p99 ms', 'API CPU ms', 'of floor'];
    return {
      tables: [{ title: 'advance', columns, rows }],
      figures,
      goals: [
        { goal: 'at least 0.18 of the floor at 10 clients', met: (figures['ratio 10'] ?? 0) >= 0.18 },
        { goal: 'aim: 0.25 of the floor at 10 clients', met: (figures['ratio 10'] ?? 0) >= 0.25 },
        { goal: 'aim: p50 of at most 8 ms with one client', met: (figures['ours 1 p50'] ?? Infinity) <= 8 },
      ],
    };
  } finally {
    await temporal.close();
    http.close();
    await floor.close();
    await place.stop();
  }
};
