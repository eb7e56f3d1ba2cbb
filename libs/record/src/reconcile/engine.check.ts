import { type EscortFact, isOpen } from '@bangban/domain';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { readFact } from '../fact';
import { inTransaction } from '../transaction';
import { Cases, type Finding, type FindingCode } from './findings';

/** What a project's workflow says of itself. `silent`: it is there and does not answer. */
export type EscortAnswer =
  | ({ readonly state: 'running' } & Pick<EscortFact, 'seq' | 'wakeUp' | 'offsetMs'>)
  | { readonly state: 'none' }
  | { readonly state: 'silent'; readonly error: string };

/** Eyes on the engine, for those who have them. Methods throw only when the engine as a whole is away. */
export interface EngineProbe {
  escort(projectId: string): Promise<EscortAnswer>;
  /** Ids of the projects for which a workflow runs, in pages; may lag behind by seconds. */
  escorts(): AsyncIterable<readonly string[]>;
  /** Those of the deliveries that no workflow carries. */
  undelivered(deliveryIds: readonly string[]): Promise<readonly string[]>;
}

/** A fact is on its way for this long before a workflow that does not know it counts as behind. */
export interface Patience {
  readonly looks: number;
  readonly pauseMs: number;
}

/** Whether an open project's workflow lives and knows what the record knows. */
export async function checkEscort(
  dataSource: DataSource,
  engine: EngineProbe,
  projectId: string,
  patience: Patience,
): Promise<Finding[]> {
  let code: FindingCode | null = null;
  let example: Record<string, unknown> = {};
  for (let look = 0; look < patience.looks; look += 1) {
    if (look > 0) await pause(patience.pauseMs);
    // The engine first: what it knows then, the record knew before.
    const answer = await engine.escort(projectId);
    const fact = await inTransaction(dataSource, (tx) => readFact(tx.client, projectId));
    if (!fact || !isOpen(fact.status)) return [];
    code = judge(answer, fact);
    if (code === null) return [];
    example = { record: { seq: fact.seq, wakeUp: fact.wakeUp }, engine: answer };
    if (code === 'ESCORT_AHEAD') break;
  }
  const cases = new Cases();
  if (code !== null) cases.add(code, example);
  return cases.findings(projectId, projectId);
}

function judge(answer: EscortAnswer, fact: EscortFact): FindingCode | null {
  switch (answer.state) {
    case 'none':
      return 'ESCORT_MISSING';
    case 'silent':
      return 'ESCORT_SILENT';
    case 'running':
      if (answer.seq > fact.seq) return 'ESCORT_AHEAD';
      if (answer.seq < fact.seq) return 'ESCORT_BEHIND';
      return wakes(answer) === wakes(fact) ? null : 'ESCORT_ASTRAY';
  }
}

/** In real time: what counts is when the workflow will act. */
function wakes({ offsetMs, wakeUp }: Pick<EscortFact, 'wakeUp' | 'offsetMs'>): number | null {
  return wakeUp === null ? null : Date.parse(wakeUp) - offsetMs;
}

const OPEN = `SELECT id FROM project WHERE id = ANY ($1::uuid[]) AND status IN ('active', 'shelved')`;
const STARTED = `
  SELECT id FROM delivery WHERE state = 'started' AND id > $1
    AND created_at < (SELECT clock_timestamp() + clock_offset_ms * interval '1 millisecond' FROM installation)
      - $2 * interval '1 second'
  ORDER BY id LIMIT 200`;

/** A workflow that was told of the end is given the time to reach it: the same patience as for any other fact. */
async function thatRunOn(engine: EngineProbe, projectIds: readonly string[], patience: Patience): Promise<string[]> {
  let running = [...projectIds];
  for (let look = 0; look < patience.looks && running.length > 0; look += 1) {
    if (look > 0) await pause(patience.pauseMs);
    const still: string[] = [];
    for (const id of running) if ((await engine.escort(id)).state !== 'none') still.push(id);
    running = still;
  }
  return running;
}

/** Workflows without an open project, and deliveries under way (for longer than `patienceMs`) that nothing carries. */
export async function checkStrays(
  dataSource: DataSource,
  engine: EngineProbe,
  patienceMs: number,
  escortPatience: Patience,
): Promise<Finding[]> {
  const cases = new Cases();
  for await (const ids of engine.escorts()) {
    const open = await dataSource.query<{ id: string }[]>(OPEN, [ids]);
    const known = new Set(open.map(({ id }) => id));
    // The list lags behind: only a workflow that says so itself still runs.
    const strays = ids.filter((id) => !known.has(id));
    for (const projectId of await thatRunOn(engine, strays, escortPatience))
      cases.add('ESCORT_ORPHANED', { projectId });
  }
  for (let after = ''; ;) {
    const rows = await dataSource.query<{ id: string }[]>(STARTED, [after, patienceMs / 1_000]);
    const lost = await engine.undelivered(rows.map(({ id }) => id));
    const still = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM delivery WHERE id = ANY ($1) AND state = 'started'`,
      [lost],
    );
    for (const { id } of still) cases.add('DELIVERY_LOST', { deliveryId: id });
    const last = rows[rows.length - 1];
    if (!last) break;
    after = last.id;
  }
  return cases.findings('engine', null);
}
