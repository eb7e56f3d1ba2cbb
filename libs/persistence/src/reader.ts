import { dateAt, type Directory, EVERYTHING, type Principal, readingsOf, standsIn, toldScopeOf } from '@bangban/kernel';
import { type AccessPolicy, NO_FIELDS, type Sight, sightOf } from '@bangban/domain';
import { type Database, dataSourceOf } from './database';
import { poolOf } from './internals';
import { type RecordClock, recordClock } from './queries/clock.queries';
import type { Queryable } from './queries/queryable';
import type { Scoped } from './queries/seen';
import { instantOf, Reaches } from './reaches';
import { ReferenceCache } from './reference.loader';
import { READER_HIDDEN, READER_KEYS, READER_PERSON, READER_UNITS, READS_ALL, READS_SOME, READS_WHOLE } from './wall';

/**
 * The only way in which anybody's reading reaches files of business: one instant, what may be seen by whom, and the time at
 * which that is told. Everything that is asked of it sees the same state.
 */
export interface Reader extends Scoped {
  readonly clock: RecordClock;
  /** Who reads, by which policy and directory. */
  readonly by: { readonly principal: Principal; readonly directory: Directory; readonly policy: AccessPolicy };
}

/** Reads for people: in a transaction that cannot write, as a role that the wall keeps to the reader's own files. */
export class Readers {
  private readonly cache = new ReferenceCache();
  private readonly reaches = new Reaches();

  constructor(
    private readonly database: Database,
    /** False in tests of the wall alone: every query then asks for everything. */
    private readonly scoped = true,
  ) {}

  /** @throws whatever the record throws when it is away */
  read<T>(principal: Principal, work: (reader: Reader) => Promise<T>): Promise<T> {
    const sight = ({ directory, policy }: Reader['by']): Sight =>
      sightOf(readingsOf(principal, directory, policy.reading), policy.reading);
    return this.reading(principal, sight, work);
  }

  /** What reaches somebody by itself is judged by the sight of those for whom they act as well. @throws as `read` */
  told<T>(principal: Principal, work: (reader: Reader) => Promise<T>): Promise<T> {
    const reach = ({ directory, policy }: Reader['by'], { now, utcOffsetMinutes }: RecordClock): Sight => ({
      scope: toldScopeOf(authorityOf(principal), directory, policy, dateAt(now, utcOffsetMinutes)),
      fields: NO_FIELDS,
    });
    return this.reading(principal, reach, work);
  }

  private async reading<T>(
    principal: Principal,
    reach: (by: Reader['by'], clock: RecordClock) => Sight,
    work: (reader: Reader) => Promise<T>,
  ): Promise<T> {
    const client = await poolOf(dataSourceOf(this.database)).connect();
    client.on('error', ignored);
    let kept: Error | undefined = new Error('the reading was not ended');
    try {
      const db: Queryable = {
        query: async <Rows>(sql: string, values?: unknown[]) => (await client.query(sql, values)).rows as Rows,
      };
      // What every reading asks alike is planned once for a connection.
      const planned = (name: string): Queryable => ({
        query: async <Rows>(text: string, values?: unknown[]) =>
          (await client.query({ name, text, values: values ?? [] })).rows as Rows,
      });
      const begun = client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const asked = [recordClock(planned('reading-clock')), instantOf(planned('reading-instant'))] as const;
      const [clock, instant] = await Promise.all([...asked, begun]);
      const by = { principal, ...(await this.grounds(db, clock)) };
      const { fields, scope } = reach(by, clock);
      const units = standsIn(principal, by.directory);
      // Before the reader's role is taken: behind the wall the index of people cannot be used.
      const { hidden, owed } = await this.reaches.at(instant, planned('reading-reach'), scope);
      const become = becoming(planned('reading-role'), { scope, hidden, units, personId: authorityOf(principal) });
      const sees = this.scoped ? { scope, units } : { scope: EVERYTHING, units: [] };
      const answer = await work({ ...db, clock, by, ...sees, owed, hidden, fields });
      // A role that was not taken has failed every question behind it, and is heard of here in any case.
      await become;
      return answer;
    } finally {
      // Nothing was written. A connection that may have kept the reader's role goes to nobody else.
      await client.query('ROLLBACK').then(
        () => (kept = undefined),
        () => undefined,
      );
      client.off('error', ignored);
      client.release(kept);
    }
  }

  /** What somebody may see now. */
  sight(principal: Principal): Promise<Sight> {
    return this.read(principal, ({ fields, scope }) => Promise.resolve({ fields, scope }));
  }

  private async grounds(
    db: Queryable,
    { directoryVersion, policyVersion }: RecordClock,
  ): Promise<{ readonly directory: Directory; readonly policy: AccessPolicy }> {
    const policy = await this.cache.policyAt(db, policyVersion);
    if (!policy) throw new Error(`policy version ${policyVersion} is not published`);
    return { directory: await this.cache.directoryAt(db, directoryVersion), policy: policy.access };
  }
}

/** Sent ahead of the first question, which does not wait for it. */
function becoming(
  db: Queryable,
  { hidden, personId, scope, units }: Pick<Reader, 'hidden' | 'scope' | 'units'> & { readonly personId: string },
): Promise<unknown> {
  const keys = JSON.stringify(scope.all ? [] : scope.keys);
  const role = scope.all ? READS_ALL : hidden?.length === 0 ? READS_WHOLE : READS_SOME;
  const all = db.query(
    `SELECT set_config('${READER_KEYS}', $1, true), set_config('${READER_PERSON}', $2, true),
       set_config('${READER_HIDDEN}', $3, true), set_config('${READER_UNITS}', $5, true), set_config('role', $4, true)`,
    [keys, personId, hidden ? `{${hidden.join()}}` : '', role, JSON.stringify(units)],
  );
  all.catch(() => undefined);
  return all;
}

/** Whose it is that is read: who is acted for, else the reader. */
const authorityOf = ({ actingFor, personId }: Principal): string => actingFor ?? personId;

// What breaks meanwhile breaks the question that is under way.
const ignored = (): void => undefined;
