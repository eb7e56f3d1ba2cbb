import type { Bench } from './bench';
import { addCpu, cpuByPart, NO_CPU, type PartCpu, PARTS } from './cpu';
import { Floor } from './floor';
import { itemWork, turnsOf } from './item-work';
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
  const floor = new Floor(place.system.ownerUrl);
  const officer = new Http(place.system.address, await place.token('officer'));
  const head = new Http(place.system.address, await place.token('land-head'));
  const temporal = await openRawTemporal(place.system.temporalAddress);
  try {
    await floor.prepare();
    say('making 30 projects of 40 items');
    const projects = await makeProjects(officer, smoke ? 4 : 30, smoke ? 10 : 40);
    const ours = itemWork(turnsOf(projects), officer, head);
    const steps: Record<Way, (n: number) => Promise<void>> = {
      ours: () => ours(),
      floor: (n) => floor.step(n),
      temporal: (n) => temporal.step(n),
    };
    // However short, each client takes a step: that is enough to see that the ways work.
    const [rounds, warmUp, seconds] = smoke ? [1, 0.1, 0.2] : [3, 1, 6];
    const rows: (string | number)[][] = [];
    const figures: Record<string, number> = {};
    for (const clients of [1, 10, 30]) {
      const runs: Record<Way, Measured[]> = { floor: [], ours: [], temporal: [] };
      let cpu: PartCpu = NO_CPU;
      for (let round = 0; round < rounds; round += 1) {
        for (const way of WAYS) {
          await load(clients, warmUp, (_, n) => steps[way](n));
          const before = cpuByPart();
          runs[way].push(await load(clients, seconds, (_, n) => steps[way](n)));
          if (way === 'ours') cpu = addCpu(cpu, before, cpuByPart());
        }
        say(`${clients} clients, round ${round + 1} of ${rounds}`);
      }
      const result = { floor: median(runs.floor), ours: median(runs.ours), temporal: median(runs.temporal) };
      const counted = runs.ours.reduce((sum, { count }) => sum + count, 0);
      for (const way of WAYS) {
        const { p50, p99, rate } = result[way];
        const ratio = rate / result.floor.rate;
        const spent = PARTS.map((part) => (way === 'ours' ? (cpu[part] / counted) * 1_000 : ''));
        rows.push([clients, way, rate, p50, p99, ratio, ...spent]);
        figures[`${way} ${clients} rate`] = rate;
        figures[`${way} ${clients} p50`] = p50;
      }
      figures[`ratio ${clients}`] = result.ours.rate / result.floor.rate;
    }
    const columns = [
      'clients',
      'way',
      'per second',
      'p50 ms',
      'p99 ms',
      'of floor',
      ...PARTS.map((part) => `${part} ms`),
    ];
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
    officer.close();
    head.close();
    await floor.close();
    await place.stop();
  }
};
