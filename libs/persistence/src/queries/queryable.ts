import { searchText } from '@bangban/kernel';
import { type Narrowing, seen } from './seen';

/** What a read query needs: a pool, or the connection of a transaction. */
export interface Queryable {
  query<T>(sql: string, parameters?: unknown[]): Promise<T>;
}

/** Rows as they are answered: instants are text, as in the domain and in JSON. */
export async function rowsOf<Row extends object>(
  db: Queryable,
  sql: string,
  parameters: unknown[] = [],
): Promise<readonly Row[]> {
  const rows = await db.query<Record<string, unknown>[]>(sql, parameters);
  for (const row of rows) {
    for (const key of Object.keys(row)) if (row[key] instanceof Date) row[key] = row[key].toISOString();
  }
  return rows as Row[];
}

/** A condition with `?` for the value, or what comes of the value: another condition, another value. */
type Clause<Value> = string | ((value: Value) => readonly [condition: string, value: unknown]);
/** One of each filter of a list: none can be left out. */
export type Clauses<Filter> = { readonly [Name in keyof Filter]-?: Clause<Exclude<Filter[Name], undefined>> };

/** A period of days that has become instants: from the first one on, before the end of the last. */
export type InInstants<Filter> = {
  readonly [Name in keyof Filter as Name extends 'to' ? 'before' : Name]: Filter[Name];
};

/** Conditions with their parameters, in step. Only literals of this code become SQL; every value is a parameter. */
export class Where {
  private readonly conditions: string[] = [];
  readonly values: unknown[];

  constructor(values: readonly unknown[] = []) {
    this.values = [...values];
  }

  /** Each `?` stands for one value, in order. */
  and(condition: string, ...values: readonly unknown[]): this {
    let index = 0;
    const text = condition.replace(/\?/g, () => this.bind(values[index++]));
    this.conditions.push(`(${text})`);
    return this;
  }

  /** Only rows whose project whoever asks may see: the column that holds it. */
  seenBy(db: Narrowing, projectId: string): this {
    this.conditions.push(`(${seen(db, projectId, (value) => this.bind(value))})`);
    return this;
  }

  /** Adds the condition only when there is a value; the value may stand in it several times, or not at all. */
  maybe(condition: string, value: unknown): this {
    if (value === undefined || value === null) return this;
    const bound = condition.includes('?') ? this.bind(value) : '';
    this.conditions.push(`(${condition.replace(/\?/g, bound)})`);
    return this;
  }

  /** A condition for each filter that is given. */
  each<Filter extends object>(filter: Filter, clauses: Clauses<Filter>): this {
    const known: Readonly<Record<string, Clause<never> | undefined>> = clauses;
    for (const [name, value] of Object.entries(filter)) {
      const clause = known[name];
      if (clause === undefined || value === undefined) continue;
      if (typeof clause === 'string') this.maybe(clause, value);
      else this.maybe(...clause(value as never));
    }
    return this;
  }

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  toString(): string {
    return this.conditions.length > 0 ? this.conditions.join(' AND ') : 'true';
  }
}

/** A pattern for LIKE on folded text that finds the words themselves, however typed: its wildcards are escaped. */
export function containing(text: string): string {
  return `%${searchText(text).replace(/[\\%_]/g, (char) => `\\${char}`)}%`;
}

/** An instant inside a JSON value, written as the API writes instants. */
export const isoText = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** One page of a list ordered by a key; the key of its last row, where there is more. */
export interface Page<Row, Key> {
  readonly rows: readonly Row[];
  readonly next: Key | null;
}

/** Cuts the one row too many that tells whether there is more. */
export function pageOf<Row, Key>(rows: readonly Row[], limit: number, keyOf: (row: Row) => Key): Page<Row, Key> {
  const kept = rows.slice(0, limit);
  const last = kept[kept.length - 1];
  return { rows: kept, next: rows.length > limit && last !== undefined ? keyOf(last) : null };
}

/** The project that a row is of; null for what is of another kind of file, or of none. */
export const projectOf = (row: string): string => `CASE WHEN ${row}.stream_kind = 'project' THEN ${row}.stream_id END`;
