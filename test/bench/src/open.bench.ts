import { randomUUID } from 'node:crypto';
import { createRecord } from '@bangban/record';
import { startSystem } from '@bangban/local-stack';
import { as } from '../../support/city';
import type { Bench } from './bench';
import { family, PARTS, partOf } from './cpu';
import { openPlace, type Place } from './place';
import { until } from './wait';

/** Many open projects: what each costs in memory and on disk, how long a start and a rebuild of the engine take. */
export const open: Bench = async ({ say, smoke }) => {
  const place = await openPlace(say);
  const { dataSource } = place;
  const [projects, items] = smoke ? [20, 5] : [5_000, 20];
  try {
    const before = await sizes(place);
    const memoryBefore = memory();
    const began = performance.now();
    await importMany(place, projects, items, say);
    const imported = (performance.now() - began) / 1_000;
    await drained(place);
    const told = (performance.now() - began) / 1_000;
    const after = await sizes(place);
    const memoryAfter = memory();
    say('rebuilding the engine from the record');
    await dataSource.query(
      `INSERT INTO outbox (stream_kind, stream_id, seq) SELECT 'project', id, seq FROM project WHERE status = 'active'`,
    );
    const rebuilt = await drained(place);
    say('restarting the installation');
    await dataSource.destroy();
    await place.system.stop();
    const restartBegan = performance.now();
    const { dataDir } = place;
    const again = await startSystem({
      dataDir,
      databaseUrl: null,
      temporalAddress: null,
      temporalNamespace: 'bangban',
      host: '127.0.0.1',
      port: 0,
      demo: true,
      say: () => undefined,
    });
    const restart = (performance.now() - restartBegan) / 1_000;
    await again.stop();
    const perProject = (name: keyof Sizes): number => (after[name] - before[name]) / projects;
    return {
      tables: [
        {
          title: `open: ${projects} projects of ${items} items`,
          columns: [
            'imported in s',
            'told in s',
            'rebuild s',
            'restart s',
            'record bytes/project',
            'Temporal',
            'visibility',
          ],
          rows: [
            [
              imported,
              told,
              rebuilt,
              restart,
              perProject('bangban'),
              perProject('temporal'),
              perProject('temporal_visibility'),
            ],
          ],
        },
        {
          title: 'memory in MB',
          columns: ['', ...PARTS],
          rows: [
            ['before', ...PARTS.map((part) => memoryBefore[part] ?? 0)],
            ['after', ...PARTS.map((part) => memoryAfter[part] ?? 0)],
          ],
        },
      ],
      figures: { rebuilt, restart, 'record bytes per project': perProject('bangban') },
      goals: [{ goal: 'restart under 15 s', met: restart < 15 }],
    };
  } finally {
    if (dataSource.isInitialized) await place.stop();
  }
};

type Sizes = Record<'bangban' | 'temporal' | 'temporal_visibility', number>;

async function sizes({ dataSource }: Place): Promise<Sizes> {
  const [row] = await dataSource.query<Sizes[]>(`SELECT pg_database_size('bangban')::float8 AS bangban,
    pg_database_size('temporal')::float8 AS temporal, pg_database_size('temporal_visibility')::float8 AS temporal_visibility`);
  if (!row) throw new Error('no sizes');
  return row;
}

function memory(): Readonly<Record<string, number>> {
  const used: Record<string, number> = {};
  for (const each of family(process.pid)) {
    const part = partOf(each);
    used[part] = Math.round((used[part] ?? 0) + each.rssBytes / 2 ** 20);
  }
  return used;
}

function drained({ dataSource }: Place): Promise<number> {
  return until('the outbox', 1_800, async () => {
    const [row] = await dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM outbox');
    return row?.n === 0;
  });
}

/** Each a ledger row with its items, through the record itself. */
async function importMany(place: Place, projects: number, items: number, say: (line: string) => void): Promise<void> {
  const record = createRecord({ dataSource: place.dataSource });
  const day = (daysAgo: number): string => new Date(Date.now() - daysAgo * 86_400_000).toISOString().slice(0, 10);
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let n = next++; n < projects; n = next++) {
      const payload = {
        name: `在建项目${n}`,
        industry: '装备制造',
        introducingUnitId: 'promotion-bureau',
        followerId: 'promoter',
        stage: 'lead' as const,
        stages: [{ stage: 'lead' as const, enteredOn: day(3) }],
        source: 'bench',
        reference: String(n),
        landingUnitId: 'park',
        items: Array.from({ length: items }, (_, item) => ({
          title: `事项${item}`,
          unitId: 'natural-resources',
          limit: 60 + (n % 60),
          issuedOn: day(2),
        })),
      };
      const result = await record.handle({
        projectId: null,
        command: { name: 'ImportProject', payload },
        principal: as('officer'),
        idempotencyKey: randomUUID(),
        requestId: 'bench',
      });
      if (result.outcome === 'refused') throw new Error(`${result.code} ${JSON.stringify(result.details)}`);
      if ((n + 1) % 500 === 0) say(`${n + 1} imported`);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
}
