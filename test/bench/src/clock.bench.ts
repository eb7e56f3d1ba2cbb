import { randomUUID } from 'node:crypto';
import type { Principal } from '@bangban/kernel';
import { type Command, type Context, decide, EMPTY_WORLD, evolve, settle, type World } from '@bangban/domain';
import {
  closeDatabase,
  createDataSource,
  type Database,
  itemLights,
  openDatabase,
  type Reader,
  Readers,
  recordClock,
  ReferenceCache,
  unscoped,
} from '@bangban/persistence';
import { readEvents } from '@bangban/record';
import { as } from '../../support/city';
import type { Bench, Result } from './bench';
import { counts } from './bulk';
import { keepTurns, largeRecord } from './kept-record';
import { Http, openPlace, type Place } from './place';
import { profiling } from './profile';
import { makeProjects } from './projects';
import { type Measured, measured } from './stats';

type Part = Pick<Result, 'figures' | 'goals'> & { readonly rows: readonly (readonly (string | number)[])[] };

/** What clocks cost: the lights and due days of every open item, and a decision on a project with many items. */
export const clock: Bench = async ({ copies = 170, keep, profileDir, say, smoke }) => {
  const place = await openPlace(say, { ...profiling(profileDir), keep });
  const officer = new Http(place.system.address, await place.token('officer'));
  const head = new Http(place.system.address, await place.token('land-head'));
  try {
    const turns = await largeRecord(place, officer, head, { smoke, copies, say });
    const size = await counts(place.dataSource);
    const lights = await lightsOfAll(place, smoke ? 2 : 15);
    say('a project of many items');
    const decisions = await decisionsOn(
      place,
      officer,
      smoke ? { items: 20, times: 50 } : { items: 300, times: 2_000 },
    );
    keepTurns(place, turns);
    const columns = ['what', 'floor p50 ms', 'ours p50 ms', 'ratio', 'ours p99 ms'];
    return {
      tables: [
        { title: `clock: lights and due days, of ${size.items} items`, columns, rows: lights.rows },
        { title: 'clock: one decision on a project of many items', columns, rows: decisions.rows },
      ],
      figures: { ...lights.figures, ...decisions.figures },
      goals: [...lights.goals, ...decisions.goals],
    };
  } finally {
    for (const http of [officer, head]) http.close();
    await place.stop();
  }
};

const READING = { city: 'officer', 'unit on every project': 'land-handler', 'unit on 99 of 100': 'park-handler' };

/** By three readers, each behind both walls; beside them, in turns: the same rows and nothing that has to be told of them. */
async function lightsOfAll({ system }: Place, times: number): Promise<Part> {
  const database: Database = createDataSource(system.databaseUrl, { poolSize: 2 });
  await openDatabase(database);
  const readers = new Readers(database);
  const floor: number[] = [];
  const took = Object.entries(READING).map(([name, personId]) => ({ name, personId, ours: [] as number[], open: 0 }));
  try {
    for (let n = 0; n < times; n += 1) {
      floor.push(await timed(() => database.query('SELECT id, project_id, title, due_at FROM help_item WHERE open')));
      for (const each of took) {
        const lights = (reader: Reader) => itemLights(reader, { open: true }, reader.clock.now);
        const read = async (): Promise<void> => {
          each.open = (await readers.read(as(each.personId), lights)).length;
        };
        each.ours.push(await timed(read));
      }
    }
  } finally {
    await closeDatabase(database);
  }
  const parts = took.map(({ name, open, ours }) =>
    rowOf(`${open} open items, ${name}`, measured(floor, 1), measured(ours, 1)),
  );
  const slowest = Math.max(...took.map(({ ours }) => measured(ours, 1).p50));
  return {
    rows: parts.flatMap(({ rows }) => rows),
    figures: Object.assign({}, ...parts.map(({ figures }) => figures)) as Part['figures'],
    goals: [{ goal: 'lights and due days of 100,000 open items within a second', met: slowest <= 1_000 }],
  };
}

/** Beside them, in turns: a copy of the project's items, as the least that is done by whatever leaves its input alone. */
async function decisionsOn(
  place: Place,
  officer: Http,
  { items, times }: { readonly items: number; readonly times: number },
): Promise<Part> {
  const [project] = await makeProjects(officer, 1, items);
  if (!project) throw new Error('no project was made');
  const db = unscoped(place.dataSource);
  const events = await readEvents(db, project.id, 1, Number.MAX_SAFE_INTEGER);
  const world = events.reduce(evolve, EMPTY_WORLD);
  const context = await contextIn(db, world, project.id, 'land-handler');
  const asked = project.items.map((itemId): Command => ({ name: 'SignForHelpItem', payload: { itemId } }));
  const [floor, ours]: [number[], number[]] = [[], []];
  let copied = 0;
  for (let n = 0; n < times; n += 1) {
    const command = asked[n % asked.length];
    if (!command) throw new Error('nothing is asked');
    const before = performance.now();
    copied += Object.keys({ ...world.items }).length;
    const between = performance.now();
    acted(world, command, { ...context, commandId: randomUUID() });
    ours.push(performance.now() - between);
    floor.push(between - before);
  }
  if (copied !== times * items) throw new Error('the world is not the one that was made');
  const of = measured(ours, 1);
  return {
    ...rowOf(`one of ${items} items is signed for`, measured(floor, 1), of),
    goals: [{ goal: 'a decision on a project of 300 items within 5 ms, 99 of 100', met: of.p99 <= 5 }],
  };
}

/** What the record asks of the rules for a command: what time has decided, the decision, and how the project stands then. */
function acted(world: World, command: Command, context: Context): World {
  const settled = settle(world, context).reduce(evolve, world);
  const decision = decide(settled, command, context);
  if (!decision.ok) throw new Error(`the decision is refused: ${decision.code}`);
  return decision.events.reduce(evolve, settled);
}

async function contextIn(
  db: ReturnType<typeof unscoped>,
  world: World,
  projectId: string,
  personId: string,
): Promise<Context> {
  const cache = new ReferenceCache();
  const { calendarVersion, directoryVersion, now } = await recordClock(db);
  const policy = world.project && (await cache.policyAt(db, world.project.policyVersion));
  if (!policy) throw new Error('the project has no policy');
  const principal: Principal = as(personId);
  return {
    projectId,
    policy,
    now,
    commandId: randomUUID(),
    actor: { id: personId, actingFor: null, kind: 'person' },
    principal,
    calendar: await cache.calendarAt(db, calendarVersion),
    directory: await cache.directoryAt(db, directoryVersion),
  };
}

function rowOf(name: string, floor: Measured, ours: Measured): Pick<Part, 'rows' | 'figures'> {
  const ratio = ours.p50 / floor.p50;
  return {
    rows: [[name, floor.p50, ours.p50, ratio, ours.p99]],
    figures: { [`${name} p50`]: ours.p50, [`${name} p99`]: ours.p99, [`${name} ratio`]: ratio },
  };
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
