import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { directoriesSince, loadDirectory, recordClock } from '@bangban/persistence';
import type { Directory, Instant } from '@bangban/kernel';
import { freshDatabase, type TestDatabase } from '../../support/database';

let database: TestDatabase;
const sql = <T>(text: string, values: unknown[] = []): Promise<T[]> => database.dataSource.query(text, values);

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.drop());

const PEOPLE = ['leader', 'leader-two', 'officer', 'land-handler', 'park-handler', 'promoter'];
const UNITS = ['natural-resources', 'park', 'promotion-bureau'];
const ROLES = ['leader', 'inspector', 'unit-handler', 'helpdesk-officer'];
const person = fc.constantFrom(...PEOPLE);
const unit = fc.constantFrom(...UNITS);
const role = fc.constantFrom(...ROLES);

type Change = readonly [text: string, ...values: unknown[]];
/** What an office does to its directory, each with the statements that its pages send. */
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constant('UPDATE unit SET head_id = $2 WHERE id = $1'), unit, person),
  fc.tuple(fc.constant('UPDATE unit SET active = NOT active, parent_id = NULL WHERE id = $1'), unit),
  fc.tuple(fc.constant('UPDATE person SET active = NOT active WHERE id = $1'), person),
  fc.tuple(fc.constant('UPDATE person SET unit_id = $2 WHERE id = $1'), person, unit),
  fc.tuple(fc.constant('DELETE FROM person_role WHERE person_id = $1 AND role = $2'), person, role),
  fc.tuple(fc.constant('INSERT INTO person_role VALUES ($1, $2) ON CONFLICT DO NOTHING'), person, role),
  fc.tuple(fc.constant('DELETE FROM person_area WHERE person_id = $1'), person),
  fc.tuple(fc.constant('INSERT INTO person_area VALUES ($1, $2) ON CONFLICT DO NOTHING'), person, unit),
  fc.tuple(fc.constant('DELETE FROM unit_default_person WHERE unit_id = $1'), unit),
  fc.tuple(
    fc.constant(`INSERT INTO unit_default_person VALUES ($1, $2, $3)
      ON CONFLICT (unit_id, kind) DO UPDATE SET person_id = excluded.person_id`),
    ...[unit, fc.constantFrom('*', 'permit'), person],
  ),
  fc
    .tuple(person, person)
    .filter(([one, other]) => one !== other)
    .map(([one, other]): Change => [
      `INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
          VALUES ($1, $2, $3, '2026-03-01', '2026-03-31', $2)`,
      ...[randomUUID(), one, other],
    ]),
  fc.tuple(
    fc.constant('UPDATE substitute SET revoked_at = clock_timestamp() WHERE principal_id = $1 AND revoked_at IS NULL'),
    person,
  ),
  fc.constant([`INSERT INTO unit (id, name) VALUES (gen_random_uuid()::text, '新设单位')`] as Change),
);

/** Names are today's, and so is the version; the order of lists says nothing. */
const plain = ({ people, substitutions, units }: Directory): unknown => ({
  units,
  people: Object.fromEntries(
    Object.entries(people).map(([id, { areas, roles, ...rest }]) => [
      id,
      { ...rest, roles: [...roles].sort(), areas: areas ? [...areas].sort() : undefined },
    ]),
  ),
  substitutions,
});

describe('who was who', () => {
  it('is known of any moment since, whatever was changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 3, maxLength: 15 }), async (changes) => {
        const { now: from } = await recordClock(database.dataSource);
        const seen: { readonly at: Instant; readonly as: unknown }[] = [];
        const look = async (): Promise<void> => {
          const as = plain(await loadDirectory(database.dataSource.manager));
          seen.push({ at: (await recordClock(database.dataSource)).now, as });
          // What is changed next is changed later.
          await sql('SELECT pg_sleep(0.002)');
        };
        await look();
        for (const [text, ...values] of changes) {
          await sql(text, values);
          await look();
        }
        const past = await directoriesSince(database.dataSource, from);
        for (const { as, at } of seen) expect(plain(past.at(at))).toEqual(as);
        expect(past.at('2000-01-01T00:00:00.000Z')).toBe(past.at(from));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('is written by nobody anew', async () => {
    for (const text of ['DELETE FROM directory_change', `UPDATE directory_change SET about = 'unit'`]) {
      await expect(sql(text)).rejects.toThrow('directory_change');
    }
    const [row] = await sql<{ said: string }>(
      `SELECT string_agg(coalesce(before::text, '') || coalesce(after::text, ''), '') AS said FROM directory_change WHERE about = 'person'`,
    );
    expect(row?.said).not.toMatch(/name|phone|email/);
  });
});
