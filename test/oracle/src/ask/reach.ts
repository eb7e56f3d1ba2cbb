import type { Principal } from '@bangban/kernel';
import { countProjects, listHelpItems, listProjects, Readers, type Scoped } from '@bangban/persistence';
import type { Database } from '@bangban/persistence';
import type { Findings } from '../findings';
import type { Facts } from '../model/facts';
import { fieldOf } from '../model/fields';
import { type Caller, reachOf } from '../model/reading';
import { setFault } from './lists';

type Ids = readonly string[];

/** Somebody as the product knows them, of the record's own tables. */
export function principalOf({ people }: Facts, { actingFor, personId }: Caller): Principal {
  const { heads = [], roles = [], unitId = null } = people[actingFor ?? personId] ?? {};
  return { personId, actingFor, roles, unitId, headOf: heads } as Principal;
}

/** One person's files by the scope's SQL with the owner's rights, and by the wall with queries that ask for everything. */
export class Reach {
  private readonly walled: Readers;
  private readonly readers: Readers;

  constructor(
    private readonly db: Database,
    private readonly findings: Findings,
  ) {
    this.walled = new Readers(db, false);
    this.readers = new Readers(db);
  }

  async of(caller: Caller, facts: Facts): Promise<void> {
    const { projects } = facts;
    const seen = projects.filter(reachOf(facts, caller));
    const principal = principalOf(facts, caller);
    const compare = (way: string, asked: Ids, due: Ids, got: Ids): void => {
      this.findings.count('reached', asked.length);
      const fault = setFault(got, due);
      if (fault) this.findings.differ({ who: caller.label, route: way, operation: way, file: 'all', ...fault });
    };
    const every = { projects: idsOf(projects), items: projects.flatMap(({ items }) => idsOf(items)) };
    const due = { projects: idsOf(seen), items: seen.flatMap(({ items }) => idsOf(items)) };
    await this.walled.read(principal, async (reader) => {
      const by = async (sql: string): Promise<Ids> => idsOf(await reader.query<{ id: string }[]>(sql));
      compare('the wall: projects', every.projects, due.projects, await by('SELECT id FROM project'));
      compare('the wall: items', every.items, due.items, await by('SELECT id FROM help_item'));
      const streams = `SELECT DISTINCT stream_id AS id FROM event WHERE stream_kind = 'project'`;
      compare('the wall: events', every.projects, due.projects, await by(streams));
      const [files, theirs] = [projects, seen].map((list) => list.flatMap((project) => project.files));
      compare('the wall: files', files ?? [], theirs ?? [], await by('SELECT id FROM attachment'));
    });
    const { fields, hidden, owed, scope } = await this.readers.read(principal, (reader) => Promise.resolve(reader));
    const owner: Scoped = {
      scope,
      owed,
      hidden,
      fields,
      units: [],
      query: (sql, values) => this.db.query(sql, values),
    };
    const page = { now: new Date(0).toISOString(), limit: 10_000 };
    const listed = await listProjects(owner, {}, page);
    compare('the scope: projects', every.projects, due.projects, idsOf(listed.rows));
    const amounts = listed.rows.filter((row) => row.hidden.length === 0);
    compare('the scope: amounts', every.projects, idsOf(seen.filter(fieldOf('amount', facts, caller))), idsOf(amounts));
    compare('the scope: items', every.items, due.items, idsOf((await listHelpItems(owner, {}, page)).rows));
    compare('the scope: counts', ['count'], [String(seen.length)], [String(await countProjects(owner, {}, page.now))]);
  }
}

const idsOf = (rows: readonly { readonly id: string }[]): Ids => rows.map(({ id }) => id);
