import { randomUUID } from 'node:crypto';
import { countProjects, listHelpItems, listProjects, Readers, type Scoped } from '@bangban/persistence';
import { COMMAND_PATH, type Description, type Operation, operationsIn, QUERIES } from './asks';
import { Chance } from './chance';
import { factsOf, type Facts, type ProjectFact } from './facts';
import { HOLES, leaveToTheWall } from './holes';
import { Leaks, listFault, setFault, WHOLE } from './lists';
import { amountsOf, type Class, expected, reachOf } from './model';
import { PENDING, type Row, ROWS } from './rows';
import { inTurns, send } from './send';
import { type Known, World } from './world';

export interface Options {
  readonly seed: number;
  /** So many at least. */
  readonly probes: number;
  readonly hole?: string;
  /** The application's scope is off. */
  readonly wallAlone?: boolean;
  /** These operations over HTTP; without any, all. */
  readonly doors?: readonly string[];
  readonly say?: (line: string) => void;
}

export interface Difference {
  readonly who: string;
  readonly route: string;
  readonly operation: string;
  readonly file: string;
  readonly expected: string;
  readonly got: string;
  readonly after: string;
}

export interface Outcome {
  /** Questions over HTTP, each answer compared as a whole. */
  readonly requests: number;
  /** A person, a file, a way: in or out, by the scope's SQL with the wall away, and by the wall with the scope away. */
  readonly reached: number;
  readonly differences: readonly Difference[];
  /** Operations without a row, rows without an operation, rows said to be pending that agree. */
  readonly rows: readonly string[];
}

const AT_ONCE = 8;
const MOVES = 5;
/** Random questions over HTTP between two rounds of moves. */
const ASKED = 150;
/** Name their project behind the question mark. */
const ASKED_BESIDE = ['projectChanges', 'explainAccess'];

type Principal = Parameters<Readers['read']>[0];

export async function run({
  doors,
  hole,
  probes,
  say = () => undefined,
  seed,
  wallAlone = false,
}: Options): Promise<Outcome> {
  const chance = new Chance(seed);
  const world = await World.begin(chance);
  try {
    if (wallAlone) leaveToTheWall(world);
    if (hole !== undefined) {
      const dig = HOLES[hole];
      if (!dig) throw new Error(`there is no hole ${hole}: ${Object.keys(HOLES).join(', ')}`);
      await dig(world);
    }
    const described = await world.api.nobody.get<Description>('/api/openapi.json');
    const operations = operationsIn(described.body);
    const oracle = new Oracle(world, operations, chance, doors ?? operations.map(({ id }) => id));
    const since = Date.now();
    await oracle.everyDoor();
    say(`every door: ${oracle.requests} questions in ${((Date.now() - since) / 1_000).toFixed(1)} s`);
    for (let round = 1; round === 1 || oracle.requests + oracle.reached < probes; round += 1) {
      await oracle.round();
      if (round % 20 === 0) say(`${oracle.requests + oracle.reached} probes`);
    }
    return { ...oracle.outcome(), rows: oracle.rowFaults() };
  } finally {
    await world.end();
  }
}

interface Probe {
  readonly operation: Operation;
  readonly caller: Known;
  /** The file that the address names; null for one that there is not. */
  readonly file: ProjectFact | null;
}

class Oracle {
  requests = 0;
  reached = 0;
  private readonly found: Difference[] = [];
  private after = 'the beginning';
  private readonly walled: Readers;
  private readonly asked: readonly Operation[];
  private facts: Facts = { projects: [], people: {}, units: {} };
  private leaks = new Leaks(this.facts);

  constructor(
    private readonly world: World,
    private readonly operations: readonly Operation[],
    private readonly chance: Chance,
    private readonly doors: readonly string[],
  ) {
    this.asked = operations.filter(({ id }) => doors.includes(id));
    this.walled = new Readers(world.database.dataSource, false);
  }

  outcome() {
    const { found: differences, reached, requests } = this;
    return { requests, reached, differences: differences.filter(({ operation }) => !PENDING.includes(operation)) };
  }

  rowFaults(): readonly string[] {
    const described = this.operations.map(({ id }) => id);
    const differing = new Set(this.found.map(({ operation }) => operation));
    return [
      ...described.filter((id) => !ROWS[id]).map((id) => `${id}: an operation without a row`),
      ...Object.keys(ROWS)
        .filter((id) => !described.includes(id))
        .map((id) => `${id}: a row without an operation`),
      ...PENDING.filter((id) => this.doors.includes(id) && !differing.has(id)).map(
        (id) => `${id}: pending, and agrees: strike it off`,
      ),
    ];
  }

  /** Every operation asked by everybody, about a file that they see, one that they do not, and one that there is not. */
  async everyDoor(): Promise<void> {
    await this.look();
    const probes = this.world.callers.flatMap((caller) => {
      const sees = reachOf(this.facts, caller);
      const { projects } = this.facts;
      const theirs = projects.filter(sees);
      const others = projects.filter((project) => !sees(project));
      return this.asked.flatMap((operation): Probe[] => {
        if (ROWS[operation.id]?.names === undefined) return [{ operation, caller, file: null }];
        // Commands are one way in: each is asked about a file at random, all together about every kind.
        const files = operation.path.startsWith(COMMAND_PATH)
          ? [this.chance.below(3) > 0 ? [...others, null] : [...theirs, null]]
          : [theirs, others, [null]];
        return files
          .filter((list) => list.length > 0)
          .map((list) => ({ operation, caller, file: this.chance.one(list) }));
      });
    });
    await inTurns(probes, AT_ONCE, (probe) => this.ask(probe));
  }

  /** The world moves; then everybody's reach is asked for, and doors at random. */
  async round(): Promise<void> {
    const moves: string[] = [];
    for (let n = 0; n < MOVES; n += 1) moves.push(await this.world.move());
    this.after = moves.join('; ');
    await this.look();
    await inTurns(
      this.world.callers.filter(({ counts }) => counts),
      4,
      (caller) => this.reach(caller),
    );
    const lists = this.asked.filter(({ id }) => WHOLE[id] && ROWS[id]?.names === undefined);
    const probes = Array.from({ length: ASKED }, (_, index): Probe => {
      const operation = this.chance.one(index % 2 === 0 && lists.length > 0 ? lists : this.asked);
      const file = this.chance.one([...this.facts.projects, null]);
      return { operation, caller: this.chance.one(this.world.callers), file };
    });
    await inTurns(probes, AT_ONCE, (probe) => this.ask(probe));
  }

  private async look(): Promise<void> {
    this.facts = await factsOf(this.world.database.dataSource);
    this.leaks = new Leaks(this.facts);
  }

  private differ(difference: Omit<Difference, 'after'>): void {
    this.found.push({ ...difference, after: this.after });
  }

  /** One person's files by the scope's SQL with the owner's rights, and by the wall with queries that ask for everything. */
  private async reach(caller: Known): Promise<void> {
    const { dataSource } = this.world.database;
    const { people, projects } = this.facts;
    const seen = projects.filter(reachOf(this.facts, caller));
    const authority = people[caller.actingFor ?? caller.personId];
    const principal = {
      personId: caller.personId,
      actingFor: caller.actingFor,
      roles: authority?.roles ?? [],
      unitId: authority?.unitId ?? null,
      headOf: authority?.heads ?? [],
    } as Principal;
    const compare = (way: string, asked: readonly string[], due: readonly string[], got: readonly string[]): void => {
      this.reached += asked.length;
      const fault = setFault(got, due);
      if (fault) this.differ({ who: caller.label, route: way, operation: way, file: 'all', ...fault });
    };
    const idsOf = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
    const every = { projects: idsOf(projects), items: projects.flatMap(({ items }) => idsOf(items)) };
    const due = { projects: idsOf(seen), items: seen.flatMap(({ items }) => idsOf(items)) };
    await this.walled.read(principal, async (reader) => {
      const by = async (sql: string): Promise<readonly string[]> => idsOf(await reader.query<{ id: string }[]>(sql));
      compare('the wall: projects', every.projects, due.projects, await by('SELECT id FROM project'));
      compare('the wall: items', every.items, due.items, await by('SELECT id FROM help_item'));
      const streams = `SELECT DISTINCT stream_id AS id FROM event WHERE stream_kind = 'project'`;
      compare('the wall: events', every.projects, due.projects, await by(streams));
      const [files, theirs] = [projects, seen].map((list) => list.flatMap((project) => project.files));
      compare('the wall: files', files ?? [], theirs ?? [], await by('SELECT id FROM attachment'));
    });
    const { fields, owed, scope, whole } = await new Readers(dataSource).read(principal, (reader) =>
      Promise.resolve(reader),
    );
    const owner: Scoped = { scope, owed, whole, fields, query: (sql, values) => dataSource.query(sql, values) };
    const page = { now: new Date(0).toISOString(), limit: 10_000 };
    const listed = await listProjects(owner, {}, page);
    compare('the scope: projects', every.projects, due.projects, idsOf(listed.rows));
    const amounts = listed.rows.filter(({ hidden }) => hidden.length === 0);
    compare('the scope: amounts', every.projects, idsOf(seen.filter(amountsOf(this.facts, caller))), idsOf(amounts));
    compare('the scope: items', every.items, due.items, idsOf((await listHelpItems(owner, {}, page)).rows));
    compare('the scope: counts', ['count'], [String(seen.length)], [String(await countProjects(owner, {}, page.now))]);
  }

  /** One question over HTTP: what class of answer it is, whether a list is whole, and what it says of others' files. */
  private async ask({ caller, file, operation }: Probe): Promise<void> {
    const row = ROWS[operation.id];
    if (!row) return;
    const { by, headers } = caller;
    // A script has no page whose token it could be asked without.
    if (row.withoutToken && by === 'token' && caller.counts) return;
    const due = expected(row, this.facts, caller, { file });
    if (row.byEngine && due === 'seen') return;
    const path = this.address(operation, row, file);
    const asked = {
      method: operation.method,
      path,
      headers: this.headers(operation, row, headers),
      body: operation.body,
    };
    const { status, text } = await send(this.world.api.address, asked);
    this.requests += 1;
    const got: Class = status === 401 || status === 403 ? `${status}` : status === 404 && row.names ? '404' : 'seen';
    const at = { who: caller.label, route: `${operation.method} ${path}`, operation: operation.id };
    const which = { ...at, file: file?.name ?? 'none' };
    // What is not even looked at for its form finds out nothing about the file.
    const formless = status === 400 && operation.path.startsWith(COMMAND_PATH);
    const refused = row.mayRefuse === true && due === 'seen' && got === '403';
    if ((got !== due || formless) && !refused)
      this.differ({ ...which, expected: due, got: `${got} ${status} ${text.slice(0, 200)}` });
    else if (status >= 500 && status !== 503) this.differ({ ...which, expected: due, got: `${status}` });
    const seen = caller.counts ? this.facts.projects.filter(reachOf(this.facts, caller)) : [];
    const roles = this.facts.people[caller.personId]?.roles ?? [];
    const told = this.leaks.in(text, seen, {
      asked: path,
      numbers: roles.some((role) => row.numbersFor?.includes(role)),
    });
    if (told.length > 0) this.differ({ ...which, expected: 'nothing of others', got: `tells of ${told.join(', ')}` });
    if (status !== 200) return;
    const fault = listFault(operation.id, text, seen, file);
    if (fault) this.differ({ ...which, ...fault });
  }

  private address(operation: Operation, row: Row, file: ProjectFact | null): string {
    const item = file && file.items.length > 0 ? this.chance.one(file.items).id : null;
    const names: Readonly<Record<string, string>> = {
      projectId: file?.id ?? randomUUID(),
      itemId: (row.names === 'item' ? item : null) ?? randomUUID(),
      fileId: file?.files[0] ?? randomUUID(),
      id: randomUUID(),
      deliveryId: 'none',
      personId: 'nobody-here',
      unitId: 'nowhere',
      version: '1',
    };
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? name);
    const query = QUERIES[operation.id] ?? '';
    if (ASKED_BESIDE.includes(operation.id)) return `${path}?${query}&projectId=${names.projectId}`;
    return query === '' ? path : `${path}?${query}`;
  }

  private headers(operation: Operation, row: Row, shown: Known['headers']): Known['headers'] {
    if (row.withoutToken) return shown.cookie === undefined ? shown : { cookie: shown.cookie };
    if (operation.method === 'GET') return shown;
    // Of a state that the file is not in: what is allowed changes nothing.
    return { ...shown, 'idempotency-key': randomUUID(), 'if-match': '"999999"' };
  }
}
