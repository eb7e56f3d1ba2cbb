import { holdsText, searchText } from '@bangban/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  completion,
  countHelpItems,
  countLate,
  countProjects,
  listHelpItems,
  listProjects,
  recordClock,
  unscoped,
  type WhoseFilter,
} from '@bangban/persistence';
import { liveThrough } from '../../support/api-life';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { Desk } from '../../support/record';

let database: TestDatabase;
let now: string;

beforeAll(async () => {
  database = await freshDatabase();
  await liveThrough(new Desk(database), { from: '2026-09-01T01:00:00.000Z', days: 30, projects: 10, seed: 23 });
  ({ now } = await recordClock(database.dataSource));
});
afterAll(() => database.drop());

const ask = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> => database.dataSource.query<Row[]>(sql, values);

/** The same every time, from a seed. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}
const CHARACTERS = Array.from('用地协调项目二期一ＡＢab12％%_\\\\（(【 　-');

/** Letters are also looked for as sounds: whatever has none left out, two of them at the beginning. */
function isSaid(text: string, sought: string): boolean {
  const letters = searchText(sought);
  if (!/^(?=.*[a-z])[a-z0-9]{2,}$/.test(letters)) return false;
  const plain = searchText(text)
    .replace(/\p{Script=Han}/gu, '*')
    .replace(/[^a-z0-9*]/g, '');
  return letters.length === 2 ? plain.startsWith(letters) : plain.includes(letters);
}

describe('words', () => {
  const pick = chance(5);
  const word = (length: number): string =>
    Array.from({ length }, () => CHARACTERS[pick(CHARACTERS.length)] ?? '').join('');
  const names = new Map<string, string>();
  const titles = new Map<string, { readonly title: string; readonly projectId: string }>();

  beforeAll(async () => {
    for (const [n, { id }] of (await ask<{ id: string }>('SELECT id FROM project ORDER BY id')).entries()) {
      // One that no index takes, and the longest that a title can become when it is folded.
      const name = n === 0 ? word(900) : word(3 + pick(12));
      names.set(id, name);
      await ask('UPDATE project SET name = $2, search_text = $3 WHERE id = $1', [id, name, searchText(name)]);
    }
    const items = await ask<{ id: string; project: string }>(
      'SELECT id, project_id AS project FROM help_item ORDER BY id',
    );
    for (const [n, { id, project }] of items.entries()) {
      const widest = Array.from({ length: 120 }, () => String.fromCodePoint(0x3300 + pick(0x58))).join('');
      const title = n === 0 ? widest : word(1 + pick(10));
      titles.set(id, { title, projectId: project });
      await ask('UPDATE help_item SET title = $2, search_text = $3 WHERE id = $1', [id, title, searchText(title)]);
    }
  });

  it('find what they stand in, however short or strange they are', async () => {
    const everywhere = unscoped(database.dataSource);
    // Somebody for whom each row is looked at, and who sees all of them.
    const keys = ['unit:nobody'] as const;
    const byRow = { ...everywhere, scope: { all: false as const, keys }, hidden: null, owed: [...names.keys()] };
    const words = [...CHARACTERS, ...Array.from({ length: 60 }, () => word(2 + pick(3)))];
    let found = 0;
    for (const [n, text] of words.entries()) {
      const db = n % 2 === 0 ? everywhere : byRow;
      const projects = [...names]
        .filter(([, name]) => holdsText([name], text) || (name.length < 500 && isSaid(name, text)))
        .map(([id]) => id);
      const listed = await listProjects(db, { text }, { limit: 500, now });
      expect([text, listed.rows.map(({ id }) => id).sort()]).toEqual([text, projects.sort()]);
      expect(await countProjects(db, { text }, now)).toBe(projects.length);
      const items = [...titles].filter(
        ([, { projectId, title }]) => holdsText([title], text) || isSaid(title, text) || projects.includes(projectId),
      );
      const those = await listHelpItems(db, { text }, { limit: 1_000, now });
      expect([text, those.rows.map(({ id }) => id).sort()]).toEqual([text, items.map(([id]) => id).sort()]);
      expect(await countHelpItems(db, { text }, now)).toBe(items.length);
      const due = those.rows.map(({ dueAt }) => dueAt ?? 'infinity');
      expect(due).toEqual([...due].sort());
      if (items.length < titles.size) found += items.length;
    }
    expect(found).toBeGreaterThan(100);
  });
});

describe('what is late', () => {
  it('is told of everybody, of somebody and of a unit, each thing once', async () => {
    await ask(`UPDATE help_item SET state = 'awaiting-signature' WHERE open AND no % 3 = 0`);
    await ask(`UPDATE help_item SET due_at = $1 WHERE open AND no % 2 = 0`, [now]);
    const one = (person: string): string => `h.person_id = '${person}'
      OR h.state = 'awaiting-signature' AND h.body->'holdings'->-1->>'personId' = '${person}'`;
    const owed = (person: string): string => `o.people @> ARRAY['${person}']`;
    const of = `h.unit_id IN ('natural-resources', 'park')`;
    const unitIds = ['natural-resources', 'park'];
    const cases: readonly (readonly [filter: WhoseFilter, items: string, matters: string])[] = [
      [{}, 'true', 'true'],
      ...['land-handler', 'land-head', 'officer', 'park-handler'].flatMap((personId) => [
        [{ personId }, one(personId), owed(personId)] as const,
        [
          { unit: { personId, unitIds } },
          `${of} OR ${one(personId)}`,
          `${owed(personId)} OR o.unit_id IN ('natural-resources', 'park')`,
        ] as const,
      ]),
    ];
    let most = 0;
    for (const [filter, items, matters] of cases) {
      const rows = await ask<{ kind: string; late: number }>(
        `SELECT kind, count(*)::int AS late FROM (
           SELECT h.clock AS kind FROM help_item h WHERE h.open AND h.due_at <= $1 AND (${items})
           UNION ALL SELECT o.kind FROM obligation o WHERE o.due_at <= $1 AND (${matters})) l GROUP BY kind`,
        [now],
      );
      const late = await countLate(unscoped(database.dataSource), filter, now);
      expect(new Map(late)).toEqual(new Map(rows.map(({ kind, late: n }) => [kind, n])));
      most = Math.max(most, late.size);
    }
    expect(most).toBeGreaterThan(1);
  });
});

describe('the completion report', () => {
  const COUNTED = `count(*)::int AS issued,
    (count(*) FILTER (WHERE h.state = 'closed' AND NOT h.late))::int AS "closedInTime",
    (count(*) FILTER (WHERE h.state = 'closed' AND h.late))::int AS "closedLate",
    (count(*) FILTER (WHERE h.open AND NOT h.late))::int AS open, (count(*) FILTER (WHERE h.open AND h.late))::int AS late,
    (count(*) FILTER (WHERE h.state = 'void'))::int AS voided`;

  it('counts each item once, and charges what was late to each who let the limit pass', async () => {
    await ask(`UPDATE help_item SET late = true WHERE no % 4 = 0`);
    await ask(`INSERT INTO breach (project_id, seq, item_id, clock, deadline_version, due, recorded_at, holder_unit_id, stage)
      SELECT project_id, 900000 + no * 2 + side, id, 'handling', 1, now(), now(), (ARRAY['park', NULL])[side + 1], 'lead'
      FROM help_item, generate_series(0, 1) side WHERE no % 8 = 0`);
    for (const unitId of [undefined, 'park', 'natural-resources', 'nowhere']) {
      for (const from of ['2026-01-01T00:00:00Z', '2026-09-10T00:00:00Z']) {
        const units = await ask(
          `SELECT h.unit_id AS "unitId", ${COUNTED} FROM (
             SELECT unit_id, state, open, late FROM help_item WHERE issued_at >= $1 AND NOT late
             UNION ALL SELECT unit_id, state, open, late FROM (
               SELECT DISTINCT i.id, coalesce(b.holder_unit_id, i.unit_id) AS unit_id, i.state, i.open, i.late
               FROM help_item i LEFT JOIN breach b ON b.item_id = i.id AND b.clock = 'handling'
               WHERE i.issued_at >= $1 AND i.late) l) h
           WHERE $2::text IS NULL OR h.unit_id = $2 GROUP BY h.unit_id ORDER BY h.unit_id`,
          [from, unitId ?? null],
        );
        const [total] = await ask(
          `SELECT ${COUNTED} FROM help_item h WHERE h.issued_at >= $1 AND ($2::text IS NULL OR CASE
             WHEN h.late AND EXISTS (SELECT FROM breach b WHERE b.item_id = h.id AND b.clock = 'handling')
             THEN EXISTS (SELECT FROM breach b WHERE b.item_id = h.id AND b.clock = 'handling' AND b.holder_unit_id = $2)
             ELSE h.unit_id = $2 END)`,
          [from, unitId ?? null],
        );
        const filter = { from, before: '2030-01-01T00:00:00Z', ...(unitId === undefined ? {} : { unitId }) };
        expect(await completion(unscoped(database.dataSource), filter)).toEqual({ units, total });
      }
    }
  });
});
