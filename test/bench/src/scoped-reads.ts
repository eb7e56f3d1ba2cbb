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
  'money that arrived': (db) => fundArrival(db),
  'completion report': (db) => completion(db, { from: '2026-01-01T00:00:00Z', before: '2027-01-01T00:00:00Z' }),
  'left with nobody': (db) => lyingWork(db, {}, { after: null, limit: 50 }),
};

const WHO = { city: 'officer', unit: 'land-handler', nearly: 'park-handler' } as const;

/**
 * The same questions without scope or wall (the floor), and as three readers: one of the whole city, one of a unit that stands on
 * every project, one of a unit that stands on 99 of 100.
 */
export async function scopedReads(
  databaseUrl: string,
  times: number,
): Promise<Pick<Result, 'tables' | 'figures' | 'goals'>> {
  const database: Database = createDataSource(databaseUrl, { poolSize: 2 });
  await openDatabase(database);
  const readers = new Readers(database);
  try {
    const rows: (string | number)[][] = [];
    const figures: Record<string, number> = {};
    const ratios: number[] = [];
    const nearlyRatios: number[] = [];
    const slowest: number[] = [];
    for (const [name, ask] of Object.entries(ASKED)) {
      const bare: number[] = [];
      const scoped: Record<keyof typeof WHO, number[]> = { city: [], unit: [], nearly: [] };
      // In turns, so that whatever else the machine does falls on all alike.
      for (let n = 0; n < times; n += 1) {
        bare.push(await timed(async () => ask(unscoped(database), (await recordClock(database)).now)));
        for (const [kind, personId] of Object.entries(WHO)) {
          const took = await timed(() => readers.read(as(personId), (reader) => ask(reader, reader.clock.now)));
          scoped[kind as keyof typeof WHO].push(took);
        }
      }
      const [floor, city, unit, nearly] = [bare, scoped.city, scoped.unit, scoped.nearly].map((each) =>
        measured(each, 1),
      );
      if (!floor || !city || !unit || !nearly) throw new Error('nothing was measured');
      const of = [city, unit, nearly].map(({ p50 }) => p50 / floor.p50);
      const p95 = Math.max(city.p95, unit.p95, nearly.p95);
      rows.push([name, floor.p50, ...[city, unit, nearly].flatMap(({ p50 }, n) => [p50, of[n] ?? 0]), p95]);
      Object.keys(WHO).forEach((kind, n) => (figures[`${name}, ${kind}`] = of[n] ?? 0));
      ratios.push(...of.slice(0, 2));
      nearlyRatios.push(...of.slice(2));
      slowest.push(p95);
    }
    return {
      tables: [
        {
          title: 'read: what scope and wall cost, beside the same questions without',
          columns: ['what', 'without p50 ms', 'city', 'ratio', 'unit', 'ratio', 'nearly all', 'ratio', 'worst p95'],
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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
