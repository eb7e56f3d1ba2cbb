import { countWork, type WorkKind } from '@bangban/domain';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type LyingFilter, lyingWork, unscoped, workInHand, type WorkRow } from '@bangban/persistence';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let everybody: readonly string[];

beforeAll(async () => {
  database = await freshDatabase();
  await liveThrough(new Desk(database), { from: '2026-09-01T01:00:00.000Z', days: 25, projects: 10, seed: 11 });
  const [row] = await database.dataSource.query<{ ids: string[] }[]>(
    'SELECT ARRAY(SELECT id FROM person UNION SELECT id FROM unit) AS ids',
  );
  everybody = [...(row?.ids ?? []), ''];
});
afterAll(() => database.drop());

/** What a city may come to, one thing after the other, and a kind of thing that lies there then. */
const CHANGES: readonly (readonly [what: string, kind: WorkKind, sql: string])[] = [
  [
    'units have lost their functions',
    'item',
    `UPDATE help_item SET template_key = (
       SELECT t->>'key' FROM policy_version v, jsonb_each(v.body->'stages') s, jsonb_array_elements(s.value->'items') t
       WHERE t->>'lead' LIKE 'function:%' LIMIT 1) WHERE open AND no % 2 = 1;
     UPDATE unit SET functions = '{}' WHERE functions <> '{help-centre}'`,
  ],
  ['a handler has left', 'item', `UPDATE person SET active = false WHERE id = 'land-handler'`],
  ['a unit is gone', 'item', `UPDATE unit SET active = false WHERE id = 'park'`],
  ['a leader leads no more', 'leading', `DELETE FROM person_role WHERE person_id = 'leader'`],
  [
    'reports wait for a head who is gone',
    'signing',
    `UPDATE help_item SET state = 'awaiting-signature' WHERE open AND no % 2 = 0;
     UPDATE unit SET head_id = NULL WHERE id = 'natural-resources'`,
  ],
  ['an item is in nobody’s hands', 'item', `UPDATE help_item SET person_id = '' WHERE open AND no % 3 = 0`],
  ['a contact confirms no more', 'contact', `DELETE FROM person_role WHERE person_id = 'investor'`],
  ['the centre has lost its head', 'head', `UPDATE person SET active = false WHERE id = 'centre-head'`],
  ['whoever follows has moved', 'party', `UPDATE person SET unit_id = 'supervision' WHERE id = 'promoter'`],
  ['whoever follows has left', 'following', `UPDATE person SET active = false WHERE id = 'promoter'`],
  [
    'a project has ended',
    'item',
    `UPDATE project SET status = 'ended' WHERE id = (SELECT min(id::text)::uuid FROM project)`,
  ],
];

/** The whole list, a few rows at a time, and its counts, which every page says alike. */
async function listed(filter: LyingFilter): Promise<{ rows: readonly WorkRow[]; counts: object }> {
  const rows: WorkRow[] = [];
  let after: string | null = null;
  for (;;) {
    const { counts, page } = await lyingWork(unscoped(database.dataSource), filter, { after, limit: 7 });
    rows.push(...page.rows);
    after = page.next;
    if (after === null) return { rows, counts };
  }
}

describe('what is left with nobody', () => {
  it.each(CHANGES)('is what lies of everything that is in hand, each thing by itself: %s', async (_, kind, sql) => {
    await database.dataSource.query(sql);
    const lying = (await workInHand(database.dataSource, everybody)).filter((work) => work.lying);
    expect(await listed({})).toEqual({ rows: lying, counts: countWork(lying) });
    expect(lying.map((work) => work.kind)).toContain(kind);
    const [first, last] = [lying[0], lying.at(-1)];
    for (const row of [first, last]) {
      if (!row) continue;
      for (const filter of [{ kind: row.kind }, { personId: row.people[0] }, { unitId: row.unitId ?? undefined }]) {
        const [[name, value] = ['', undefined]] = Object.entries(filter);
        if (value === undefined) continue;
        const those = lying.filter((each) =>
          name === 'personId' ? each.people.includes(value) : each[name as 'kind' | 'unitId'] === value,
        );
        expect(await listed({ [name]: value })).toEqual({ rows: those, counts: countWork(those) });
      }
    }
  });
});
