import { type DomainEvent, heldIn, type World } from '@bangban/domain';
import { helpItemRow, projectReactionRows, projectRow, supervisionFormRow } from '@bangban/persistence';
import type { PoolClient } from 'pg';
import { proofRows } from '../rows/proof.rows';
import { readersOf } from '../rows/reader.rows';
import type { Cases } from './findings';
import { KEPT_BY_TRIGGER } from './kept-by-trigger';

interface Difference {
  readonly subject: string;
  readonly columns: readonly string[];
}

type Table = 'project' | 'help_item' | 'supervision_form';

/** Columns that hold a set: the order in which its members stand says nothing. */
const SETS: Readonly<Record<Table, readonly string[]>> = {
  project: ['party_unit_ids', 'party_person_ids'],
  help_item: [],
  supervision_form: [],
};

/** A row as JSON, its sets in one order: `jsonb` keeps objects in an order of its own, and lists made of them follow it. */
const plainRow = (row: 's' | 'e', table: keyof typeof SETS): string =>
  SETS[table].reduce(
    (json, column) =>
      `${json} || jsonb_build_object('${column}', (SELECT jsonb_agg(m ORDER BY m) FROM unnest(${row}.${column}) m))`,
    `to_jsonb(${row})`,
  );

/** Of an item stored before its last act could be taken back, events of that time say nothing about it either. */
const AS_STORED: Readonly<Record<Table, string>> = {
  project: '',
  supervision_form: '',
  help_item: ` || jsonb_build_object('body', CASE WHEN s.body ? 'takeBack' THEN e.body ELSE e.body - 'takeBack' END)`,
};

/** Columns of a stored row that differ from the row given, both as PostgreSQL itself reads them. */
const differing = (table: Table, owner: 'id' | 'project_id'): string => `
  SELECT s.id AS subject, array_agg(c.key ORDER BY c.key) AS columns
  FROM ${table} s JOIN jsonb_populate_recordset(NULL::${table}, $2::jsonb) e ON e.id = s.id,
    LATERAL (SELECT key FROM jsonb_each(${plainRow('s', table)}) a
      FULL JOIN jsonb_each(${plainRow('e', table)}${AS_STORED[table]}) b USING (key)
      WHERE a.value IS DISTINCT FROM b.value) c
  WHERE s.${owner} = $1 GROUP BY s.id`;
const PROJECT_DIFFERS = differing('project', 'id');
const ITEM_DIFFERS = differing('help_item', 'project_id');
const FORM_DIFFERS = differing('supervision_form', 'project_id');
const BESIDE = `
  SELECT (SELECT coalesce(array_agg(seq ORDER BY seq), '{}') FROM fired_rung WHERE project_id = $1)::float8[] AS rungs,
    (SELECT coalesce(array_agg(seq ORDER BY seq), '{}') FROM fired_form_rung WHERE project_id = $1)::float8[] AS form_rungs,
    (SELECT coalesce(array_agg(id), '{}') FROM supervision_form WHERE project_id = $1) AS forms,
    (SELECT coalesce(array_agg(concat_ws(' ', subject, clock, deadline_version, rung, hold_id)), '{}') FROM held_rung
      WHERE project_id = $1 AND state = 'held') AS held,
    (SELECT coalesce(array_agg(seq ORDER BY seq), '{}') FROM breach WHERE project_id = $1)::float8[] AS breaches,
    (SELECT coalesce(array_agg(seq ORDER BY seq), '{}') FROM escalation WHERE project_id = $1)::float8[] AS questions,
    (SELECT coalesce(array_agg(arrival_id || ' ' || proof_key), '{}') FROM fund_proof WHERE project_id = $1) AS proofs,
    (SELECT coalesce(array_agg(source || ' ' || key), '{}') FROM reader WHERE project_id = $1) AS readers,
    (SELECT keys FROM reader_set WHERE project_id = $1) AS reader_set,
    (SELECT coalesce(array_agg(id), '{}') FROM reaction WHERE asking_id = $1) AS reactions,
    (SELECT coalesce(array_agg(id), '{}') FROM help_item WHERE project_id = $1) AS items`;

interface Beside {
  readonly rungs: readonly number[];
  readonly form_rungs: readonly number[];
  readonly forms: readonly string[];
  readonly held: readonly string[];
  readonly breaches: readonly number[];
  readonly questions: readonly number[];
  readonly proofs: readonly string[];
  readonly readers: readonly string[];
  readonly reader_set: readonly string[] | null;
  readonly reactions: readonly string[];
  readonly items: readonly string[];
}

const heldKeys = (projectId: string, world: World): readonly string[] =>
  heldIn(world).map(({ clock, formId, held: { holdId, rung }, itemId, of }) =>
    [formId ?? itemId ?? projectId, clock, of.version, rung, holdId].join(' '),
  );

/** The rows that stand beside the events: state, rungs, breaches and questions are just those that the events give. */
export class RowCheck {
  private readonly rungs: number[] = [];
  private readonly formRungs: number[] = [];
  private readonly breaches: number[] = [];
  private readonly questions: number[] = [];
  private readonly proofs: string[] = [];
  private readonly reactions: string[] = [];

  constructor(private readonly cases: Cases) {}

  see(event: DomainEvent): void {
    this.reactions.push(...projectReactionRows([event]).map(({ id }) => id));
    switch (event.type) {
      case 'LimitBreached':
      case 'RungReached':
        this.rungs.push(event.seq);
        if (event.type === 'LimitBreached') this.breaches.push(event.seq);
        if (event.data.escalation) this.questions.push(event.seq);
        return;
      case 'FormRungReached':
        this.formRungs.push(event.seq);
        return;
      case 'RoutineMissed':
        this.rungs.push(event.seq);
        this.breaches.push(event.seq);
        return;
      case 'CoordinationAsked':
      case 'DeadlockFound':
        this.questions.push(event.seq);
        return;
      case 'FundArrivalRecorded':
      case 'ProjectImported':
        this.proofs.push(...proofRows('', [event]).map(({ arrival_id, proof_key }) => `${arrival_id} ${proof_key}`));
        return;
      default:
        return;
    }
  }

  async end(client: Pick<PoolClient, 'query'>, projectId: string, world: World, head: string): Promise<void> {
    const { forms = {}, items, project } = world;
    const { rows } = await client.query<Beside>(BESIDE, [projectId]);
    const beside = rows[0];
    if (!beside) throw new Error('no answer');
    this.compare('fired_rung', this.rungs, beside.rungs);
    this.compare('fired_form_rung', this.formRungs, beside.form_rungs);
    this.compareSets('supervision_form', Object.keys(forms), beside.forms);
    // By these rows a hold knows whom to let go: one that is lost would wait for the end that it was told.
    this.compareSets('held_rung', heldKeys(projectId, world), beside.held);
    this.compare('breach', this.breaches, beside.breaches);
    this.compare('escalation', this.questions, beside.questions);
    this.compareSets('fund_proof', this.proofs, beside.proofs);
    this.compareSets('reaction', this.reactions, beside.reactions);
    const readers = readersOf(world).map(({ key, source }) => `${source} ${key}`);
    this.compareSets('reader', readers, beside.readers);
    this.compareSets('reader_set', [...new Set(readersOf(world).map(({ key }) => key))], beside.reader_set ?? []);
    const stored = new Set(beside.items);
    for (const id of Object.keys(items)) if (!stored.has(id)) this.cases.add('ITEM_LOST', { itemId: id });
    for (const id of stored) if (!(id in items)) this.cases.add('ITEM_UNEXPLAINED', { itemId: id });
    if (!project) {
      this.cases.add('STATE_DIFFERS', { subject: projectId, columns: ['*'] });
      return;
    }
    await this.differences(client, PROJECT_DIFFERS, projectId, [projectRow(project, head)]);
    await this.differences(client, ITEM_DIFFERS, projectId, Object.values(items).map(helpItemRow));
    await this.differences(client, FORM_DIFFERS, projectId, Object.values(forms).map(supervisionFormRow));
    for (const [table, sql] of Object.entries(KEPT_BY_TRIGGER)) {
      const differing = await client.query<Pick<Difference, 'subject'>>(sql, [projectId]);
      for (const { subject } of differing.rows) this.cases.add('ROWS_MISSING', { table, itemId: subject });
    }
  }

  private compare(table: string, told: readonly number[], stored: readonly number[]): void {
    const left = new Set(told);
    for (const seq of stored) if (!left.delete(seq)) this.cases.add('ROWS_MISSING', { table, seq, row: 'too many' });
    for (const seq of left) this.cases.add('ROWS_MISSING', { table, seq, row: 'missing' });
  }

  private compareSets(table: string, told: readonly string[], stored: readonly string[]): void {
    const stands = new Set(stored);
    const lost = told.filter((each) => !stands.delete(each));
    for (const row of lost) this.cases.add('ROWS_MISSING', { table, row });
    for (const row of stands) this.cases.add('ROWS_MISSING', { table, row: `too many: ${row}` });
  }

  private async differences(
    client: Pick<PoolClient, 'query'>,
    sql: string,
    projectId: string,
    expected: readonly object[],
  ): Promise<void> {
    const { rows } = await client.query<Difference>(sql, [projectId, JSON.stringify(expected)]);
    for (const { columns, subject } of rows) this.cases.add('STATE_DIFFERS', { subject, columns });
  }
}
