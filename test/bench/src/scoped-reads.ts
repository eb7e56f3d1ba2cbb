import {
  closeDatabase,
  countHelpItems,
  countProjects,
  createDataSource,
  type Database,
  listHelpItems,
  listProjects,
  openDatabase,
  Readers,
  recordClock,
  type Scoped,
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
};

const WHO = { city: 'officer', unit: 'land-handler' } as const;

/** The same questions without scope or wall (the floor), and as two readers: one of the whole city, one of a unit's projects. */
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
    const slowest: number[] = [];
    for (const [name, ask] of Object.entries(ASKED)) {
      const bare: number[] = [];
      const scoped: Record<keyof typeof WHO, number[]> = { city: [], unit: [] };
      // In turns, so that whatever else the machine does falls on all alike.
      for (let n = 0; n < times; n += 1) {
        bare.push(await timed(async () => ask(unscoped(database), (await recordClock(database)).now)));
        for (const [kind, personId] of Object.entries(WHO)) {
          const took = await timed(() => readers.read(as(personId), (reader) => ask(reader, reader.clock.now)));
          scoped[kind as keyof typeof WHO].push(took);
        }
      }
      const [floor, city, unit] = [bare, scoped.city, scoped.unit].map((each) => measured(each, 1));
      if (!floor || !city || !unit) throw new Error('nothing was measured');
      rows.push([name, floor.p50, city.p50, city.p50 / floor.p50, unit.p50, unit.p50 / floor.p50, unit.p95]);
      figures[`${name}, city`] = city.p50 / floor.p50;
      figures[`${name}, unit`] = unit.p50 / floor.p50;
      ratios.push(city.p50 / floor.p50, unit.p50 / floor.p50);
      slowest.push(city.p95, unit.p95);
    }
    return {
      tables: [
        {
          title: 'read: what scope and wall cost, beside the same questions without',
          columns: ['what', 'without p50 ms', 'city p50', 'ratio', 'unit p50', 'ratio', 'unit p95'],
          rows,
        },
      ],
      figures,
      goals: [
        { goal: 'reads with scope at most 1.2 of those without', met: Math.max(...ratios) <= 1.2 },
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
