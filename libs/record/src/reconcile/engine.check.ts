import { type EscortFact, isOpen } from '@bangban/domain';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, dataSourceOf, type FindingExample } from '@bangban/persistence';
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
  /** Those of the batches of deliveries that no workflow carries. */
  uncarried(batches: readonly string[]): Promise<readonly string[]>;
}

/** How long the engine is asked again before what it says counts. */
export interface Patience {
  readonly looks: number;
  readonly pauseMs: number;
}

/**
 * Workflows that do not answer as they should are asked ten seconds long: a fact is on its way for that long. One that
 * answers and is behind is asked for longer than a tick and the pause before its repetition may take: its worker may have
 * died right after the tick was committed, and then only the repetition tells it.
 */
export const ESCORT_PATIENCE: EscortPatience = { fact: 5, tick: 35, pauseMs: 2_000 };

export interface EscortPatience {
  /** Looks at a workflow that is missing or silent. */
  readonly fact: number;
  /** Looks at one that lives and knows less, or wakes at another time, than the record says; or that should have ended. */
  readonly tick: number;
  readonly pauseMs: number;
}

/** Whether open projects' workflows live and know what the record knows. Those in doubt are waited for together. */
export async function checkEscorts(
  dataSource: Database,
  engine: EngineProbe,
  projectIds: readonly string[],
  patience: EscortPatience,
  alive: () => void = () => undefined,
): Promise<Finding[]> {
  const cases = new Map<string, Cases>();
  let doubtful = [...projectIds];
  for (let look = 1; doubtful.length > 0; look += 1) {
    if (look > 1) await pause(patience.pauseMs);
    const again: string[] = [];
    for (const projectId of doubtful) {
      const doubt = await doubtOf(dataSource, engine, projectId);
      alive();
      if (doubt === null) continue;
      if (look < looksAt(doubt.code, patience)) again.push(projectId);
      else cases.set(projectId, new Cases().add(doubt.code, doubt.example));
    }
    doubtful = again;
  }
  return [...cases].flatMap(([projectId, each]) => each.findings(projectId, projectId));
}

interface Doubt {
  readonly code: FindingCode;
  readonly example: FindingExample;
}

async function doubtOf(dataSource: Database, engine: EngineProbe, projectId: string): Promise<Doubt | null> {
  // The engine first: what it knows then, the record knew before.
  const answer = await engine.escort(projectId);
  const fact = await inTransaction(dataSourceOf(dataSource), (tx) => readFact(tx.client, projectId));
  if (!fact || !isOpen(fact.status)) return null;
  const code = judge(answer, fact);
  return code === null
    ? null
    : { code, example: { record: { seq: fact.seq, wakeUp: fact.wakeUp }, engine: { ...answer } } };
}

function looksAt(code: FindingCode, { fact, tick }: EscortPatience): number {
  if (code === 'ESCORT_AHEAD') return 1;
  return code === 'ESCORT_BEHIND' || code === 'ESCORT_ASTRAY' ? tick : fact;
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
/** A delivery that was started by itself counts as a batch of its own id. */
const STARTED = `
  SELECT id, coalesce(batch, id) AS batch FROM delivery WHERE state = 'started' AND id > $1
    AND created_at < (SELECT clock_timestamp() + clock_offset_ms * interval '1 millisecond' FROM installation)
      - $2 * interval '1 second'
  ORDER BY id LIMIT 200`;

/** Asked after the engine was: what has been done, or was begun anew, in the meantime is not lost. */
const STILL = `
  SELECT id FROM delivery WHERE id = ANY ($1) AND coalesce(batch, id) = ANY ($2) AND state = 'started' ORDER BY id`;

/** A workflow that was told of the end is given the time to reach it: it may be in a tick whose worker died. */
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
  dataSource: Database,
  engine: EngineProbe,
  patienceMs: number,
  { pauseMs, tick }: EscortPatience,
): Promise<Finding[]> {
  const cases = new Cases();
  for await (const ids of engine.escorts()) {
    const open = await dataSource.query<{ id: string }[]>(OPEN, [ids]);
    const known = new Set(open.map(({ id }) => id));
    // The list lags behind: only a workflow that says so itself still runs.
    const strays = ids.filter((id) => !known.has(id));
    for (const projectId of await thatRunOn(engine, strays, { looks: tick, pauseMs }))
      cases.add('ESCORT_ORPHANED', { projectId });
  }
  for (let after = ''; ;) {
    const rows = await dataSource.query<{ id: string; batch: string }[]>(STARTED, [after, patienceMs / 1_000]);
    const lost = new Set(await engine.uncarried([...new Set(rows.map(({ batch }) => batch))]));
    const doubtful = rows.filter(({ batch }) => lost.has(batch)).map(({ id }) => id);
    const still = await dataSource.query<{ id: string }[]>(STILL, [doubtful, [...lost]]);
    for (const { id } of still) cases.add('DELIVERY_LOST', { deliveryId: id });
    const last = rows[rows.length - 1];
    if (!last) break;
    after = last.id;
  }
  return cases.findings('engine', null);
}
