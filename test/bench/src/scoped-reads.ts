import {
  closeDatabase,
  completion,
  countHelpItems,
  countLate,
  countProjects,
  createDataSource,
  type Database,
  listHelpItems,
  listProjects,
  lyingWork,
  openDatabase,
  fundArrival,
  lightsBy,
  lightsByUnit,
  lightsOverTime,
  Readers,
  recordClock,
  type Scoped,
  stageFunnel,
  unscoped,
} from '@bangban/persistence';
import { as } from '../../support/city';
import type { Result } from './bench';
import { cpuMsOf } from './cpu';
import { measured } from './stats';

type Ask = (db: Scoped, now: string) => Promise<unknown>;

const page = { limit: 50 };
const ASKED: Readonly<Record<string, Ask>> = {
  'projects, page and total': async (db, now) => {
    await listProjects(db, {}, { ...page, now });
    await countProjects(db, {}, now);
  },
  'projects, text': async (db, now) => {
    await listProjects(db, { text: '项目1' }, { ...page, now });
    await countProjects(db, { text: '项目1' }, now);
  },
  'items, page and total': async (db, now) => {
    await listHelpItems(db, { open: true }, { ...page, now });
    await countHelpItems(db, { open: true }, now);
  },
  'items, text': async (db, now) => {
    await listHelpItems(db, { text: '用地' }, { ...page, now });
    await countHelpItems(db, { text: '用地' }, now);
  },
  'items of a unit': async (db, now) => {
    const filter = { unitIds: ['natural-resources'], open: true };
    await listHelpItems(db, filter, { ...page, now });
    await countHelpItems(db, filter, now);
  },
  'late of a unit': (db, now) =>
    countLate(db, { unit: { personId: 'land-handler', unitIds: ['natural-resources'] } }, now),
  'stages of projects': (db) => stageFunnel(db),
  'lights of units': (db) => lightsByUnit(db),
  'lights by stage': (db) => lightsBy(db, 'stage'),
  'half a year of lights': (db) => lightsOverTime(db, 26),
  'money that arrived': (db) => fundArrival(db, '2026-12-01'),
  'completion report': (db) => completion(db, { from: '2026-01-01T00:00:00Z', before: '2027-01-01T00:00:00Z' }),
  'left with nobody': (db) => lyingWork(db, {}, { after: null, limit: 50 }),
};

const WHO = { city: 'officer', unit: 'land-handler', nearly: 'park-handler' } as const;

/**
 * The same questions without scope or wall (the floor), and as three readers: one of the whole city, one of a unit that stands on
 * every project, one of a unit that stands on 99 of 100. Compared is the processor time of PostgreSQL's process, which other work
 * on the machine does not change; how long it took is told as well.
 */
export async function scopedReads(
  databaseUrl: string,
  times: number,
): Promise<Pick<Result, 'tables' | 'figures' | 'goals'>> {
  const database: Database = createDataSource(databaseUrl, { poolSize: 1 });
  await openDatabase(database);
  const readers = new Readers(database);
  try {
    const [backend] = await database.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    if (!backend) throw new Error('a connection without a process');
    const rows: (string | number)[][] = [];
    const figures: Record<string, number> = {};
    const ratios: number[] = [];
    const nearlyRatios: number[] = [];
    const slowest: number[] = [];
    for (const [name, ask] of Object.entries(ASKED)) {
      const bare = new Taken(backend.pid);
      const scoped = Object.entries(WHO).map(([kind, personId]) => ({ kind, personId, taken: new Taken(backend.pid) }));
      // In turns, so that whatever else the machine does falls on all alike.
      for (let n = 0; n < times; n += 1) {
        await bare.by(async () => ask(unscoped(database), (await recordClock(database)).now));
        for (const { personId, taken } of scoped) {
          await taken.by(() => readers.read(as(personId), (reader) => ask(reader, reader.clock.now)));
        }
      }
      const floor = measured(bare.cpu, 1).p50;
      const of = scoped.map(({ taken }) => measured(taken.cpu, 1).p50 / floor);
      const p95 = Math.max(...scoped.map(({ taken }) => measured(taken.wall, 1).p95));
      const each = scoped.flatMap(({ taken }, n) => [measured(taken.cpu, 1).p50, of[n] ?? 0]);
      rows.push([name, floor, ...each, measured(bare.wall, 1).p50, p95]);
      scoped.forEach(({ kind }, n) => (figures[`${name}, ${kind}`] = of[n] ?? 0));
      ratios.push(...of.slice(0, 2));
      nearlyRatios.push(...of.slice(2));
      slowest.push(p95);
    }
    const cpu = 'cpu ms';
    return {
      tables: [
        {
          title: 'read: what scope and wall cost, in processor time of PostgreSQL, beside the same questions without',
          columns: [
            ...[
              'what',
              `without, ${cpu}`,
              `city, ${cpu}`,
              'ratio',
              `unit, ${cpu}`,
              'ratio',
              `nearly all, ${cpu}`,
              'ratio',
            ],
            ...['without, p50 ms', 'worst p95 ms'],
          ],
          rows,
        },
      ],
      figures,
      goals: [
        { goal: 'reads with scope at most 1.2 of those without', met: Math.max(...ratios) <= 1.2 },
        { goal: 'the same of a unit that stands on nearly all', met: Math.max(...nearlyRatios) <= 1.2 },
        { goal: 'p95 of every scoped read at most 150 ms', met: Math.max(...slowest) <= 150 },
      ],
    };
  } finally {
    await closeDatabase(database);
  }
}

/** How long questions took, and how much of the processor their connection's process used for them. */
class Taken {
  readonly wall: number[] = [];
  readonly cpu: number[] = [];

  constructor(private readonly pid: number) {}

  async by(work: () => Promise<unknown>): Promise<void> {
    const [began, used] = [performance.now(), cpuMsOf(this.pid)];
    await work();
    this.wall.push(performance.now() - began);
    this.cpu.push(cpuMsOf(this.pid) - used);
  }
}
