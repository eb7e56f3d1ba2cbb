import { randomUUID } from 'node:crypto';
import {
  authorise,
  type Command,
  type Context,
  decide,
  type Directory,
  type DomainEvent,
  evolve,
  fold,
  itemsNeeded,
  type ProjectState,
  type Refusal,
  settle,
  type World,
} from '@bangban/domain';
import type { ReferenceCache } from '@bangban/persistence';
import { readEvents } from './event-reader';
import { hashOf } from './hash';
import { lockCreation, lockProject, read, type Reading, type Receipt } from './read';
import { notificationRows, recipientsSince } from './rows/notification.rows';
import { tellingOf } from './telling';
import type { Transaction } from './transaction';
import type { HandleInput, HandleResult, RecordRefusalCode, Refused, ToldPerson } from './types';
import { write } from './write';

/** Refusals that say who asks or what for, not how things stand: they are not kept as the key's answer. */
const UNSTORED: readonly string[] = [
  'FORBIDDEN',
  'ADMIN_MAY_NOT_ACT',
  'PROJECT_UNKNOWN',
  'ITEM_UNKNOWN',
  'ESCALATION_UNKNOWN',
];

export interface HandleDeps {
  readonly cache: ReferenceCache;
  readonly channels: readonly string[];
}

/**
 * One command inside one transaction. The order is the contract:
 * 1. lock; 2. read; 3. an answer given before under this key; 4. expectedSeq; 5. what time has decided; 6. decide; 7. write
 * all of it, refusals included.
 */
export async function handleIn(tx: Transaction, deps: HandleDeps, input: HandleInput): Promise<HandleResult> {
  const { command, principal } = input;
  const projectId = input.projectId ?? randomUUID();
  const commandId = randomUUID();
  const scope = input.projectId ?? 'new';
  const [, reading] = await Promise.all([
    input.projectId === null ? lockCreation(tx, creationKey(input)) : lockProject(tx, projectId),
    read(tx, deps.cache, {
      projectId,
      items: itemsNeeded(command),
      receipt: { actorId: principal.personId, scope, key: input.idempotencyKey },
    }),
  ]);
  const ctx = await contextOf(tx, deps, reading, { projectId, commandId, input });
  const bodyHash = hashOf({ name: command.name, payload: command.payload, expectedSeq: input.expectedSeq ?? null });
  if (reading.receipt) {
    const denied = await deniedNow(tx, reading.receipt, command, ctx, reading.world);
    return repeat(tx, reading.receipt, bodyHash, denied, reading);
  }

  const outcome = await judge(tx, input, reading, ctx);
  const { world, settled, ticked, done, refusal } = outcome;
  const denied = refusal !== null && (refusal.code === 'FORBIDDEN' || refusal.code === 'ADMIN_MAY_NOT_ACT');
  const known = world.project !== null;
  const notifications = notificationRows(ticked, done, settled, world, ctx.directory);
  const told = recipientsSince(notifications, done[0]?.seq);
  write(tx, {
    ...{ world, settled, ticked, done, notifications },
    tellWorkflow: tellingOf(reading.world, world, reading.now),
    channels: deps.channels,
    audit: {
      actor_id: principal.personId,
      acting_for: principal.actingFor,
      action: command.name,
      outcome: refusal === null ? 'accepted' : denied ? 'denied' : 'refused',
      project_id: known ? projectId : null,
      item_id: itemIdIn(command),
      command_id: commandId,
      request_id: input.requestId,
      remote_address: input.remoteAddress ?? null,
      details: refusal ? { code: refusal.code } : { seq: world.project?.seq },
    },
    receipt:
      refusal !== null && UNSTORED.includes(refusal.code)
        ? null
        : {
            ...{ actor_id: principal.personId, scope, idempotency_key: input.idempotencyKey, body_hash: bodyHash },
            ...{ command_id: commandId, project_id: known ? projectId : null },
            outcome: refusal ? 'refused' : 'accepted',
            code: refusal?.code ?? null,
            details: refusal ? refusal.details : told.length > 0 ? { told } : null,
            tick_from: ticked[0]?.seq ?? null,
            seq_from: done[0]?.seq ?? null,
            seq_to: world.project?.seq ?? null,
          },
  });
  const seq = world.project?.seq ?? null;
  if (refusal) {
    const { code, details } = refusal;
    return {
      outcome: 'refused',
      projectId: known ? projectId : null,
      seq,
      code,
      details,
      tickEvents: ticked,
      repeated: false,
    };
  }
  if (!world.project) throw new Error('accepted, and no project');
  const { project } = world;
  return {
    outcome: 'accepted',
    projectId,
    seq: project.seq,
    project,
    events: done,
    tickEvents: ticked,
    told: named(told, ctx.directory),
    repeated: false,
  };
}

function named(ids: readonly string[], directory: Directory): readonly ToldPerson[] {
  return ids.map((id) => ({ id, name: directory.people[id]?.name ?? id }));
}

interface Outcome {
  readonly world: World;
  readonly settled: World;
  readonly ticked: readonly DomainEvent[];
  readonly done: readonly DomainEvent[];
  readonly refusal: { readonly code: RecordRefusalCode; readonly details: Readonly<Record<string, unknown>> } | null;
}

async function judge(tx: Transaction, input: HandleInput, reading: Reading, ctx: Context): Promise<Outcome> {
  const { world } = reading;
  const seq = world.project?.seq;
  if (input.expectedSeq !== undefined && seq !== undefined && seq !== input.expectedSeq) {
    const details = { expectedSeq: input.expectedSeq, seq };
    return { world, settled: world, ticked: [], done: [], refusal: { code: 'SEQ_CONFLICT', details } };
  }
  const ticked = settle(world, ctx);
  const settled = ticked.reduce(evolve, world);
  const taken = await importedBefore(tx, input.command);
  if (taken) return { world: settled, settled, ticked, done: [], refusal: taken };
  const decision = decide(settled, input.command, ctx);
  if (!decision.ok) return { world: settled, settled, ticked, done: [], refusal: decision };
  return { world: decision.events.reduce(evolve, settled), settled, ticked, done: decision.events, refusal: null };
}

/** A row of a ledger becomes one project, however often it is imported. */
async function importedBefore(tx: Transaction, command: Command): Promise<Refusal | null> {
  if (command.name !== 'ImportProject') return null;
  const { source, reference } = command.payload;
  const { rows } = await tx.client.query<{ id: string }>(
    'SELECT id FROM project WHERE provenance_source = $1 AND provenance_reference = $2',
    [source, reference],
  );
  return rows[0] ? { code: 'PROJECT_EXISTS', details: { projectId: rows[0].id, source, reference } } : null;
}

function creationKey({ command, principal, idempotencyKey }: HandleInput): string {
  if (command.name !== 'ImportProject') return `new ${principal.personId} ${idempotencyKey}`;
  return `import ${command.payload.source} ${command.payload.reference}`;
}

async function contextOf(
  tx: Transaction,
  deps: HandleDeps,
  reading: Reading,
  ids: { readonly projectId: string; readonly commandId: string; readonly input: HandleInput },
): Promise<Context> {
  const { command, principal } = ids.input;
  const adopting = command.name === 'AdoptPolicy';
  return {
    projectId: ids.projectId,
    commandId: ids.commandId,
    now: reading.now,
    actor: { id: principal.personId, actingFor: principal.actingFor, kind: 'person' },
    principal,
    policy: reading.policy,
    calendar: reading.calendar,
    directory: reading.directory,
    newPolicy: adopting ? await deps.cache.policyAt(tx.runner.manager, command.payload.policyVersion) : null,
  };
}

/**
 * Who may no longer give a command may no longer have its answer, unless it was the command itself that ended the relation
 * (a hand-over answered, a project handed on): asked of the moments before and after it, with the roles of today.
 */
async function deniedNow(
  tx: Transaction,
  { project_id: projectId, seq_from: from, seq_to: to }: Receipt,
  command: Command,
  ctx: Context,
  world: World,
): Promise<Refusal | null> {
  const denied = authorise(world, command, ctx);
  if (denied?.code !== 'FORBIDDEN' || projectId === null || from === null || to === null) return denied;
  const events = await readEvents(tx.runner.manager, projectId, 1, to);
  const before = fold(events.filter(({ seq }) => seq < from));
  const endedItself = authorise(before, command, ctx) === null && authorise(fold(events), command, ctx) !== null;
  return endedItself ? null : denied;
}

async function repeat(
  tx: Transaction,
  receipt: Receipt,
  bodyHash: string,
  denied: Refusal | null,
  reading: Reading,
): Promise<HandleResult> {
  const projectId = receipt.project_id;
  const seq = reading.world.project?.seq ?? receipt.seq_to;
  const refused = (
    code: RecordRefusalCode,
    details: Refused['details'],
    tickEvents: readonly DomainEvent[],
  ): Refused => {
    return { outcome: 'refused', projectId, seq, code, details, tickEvents, repeated: true };
  };
  if (receipt.body_hash !== bodyHash) return refused('IDEMPOTENCY_KEY_REUSED', {}, []);
  if (denied?.code === 'FORBIDDEN' || denied?.code === 'ADMIN_MAY_NOT_ACT')
    return refused(denied.code, denied.details, []);
  const from = receipt.tick_from ?? receipt.seq_from;
  const stored =
    projectId !== null && from !== null && receipt.seq_to !== null
      ? await readEvents(tx.runner.manager, projectId, from, receipt.seq_to)
      : [];
  const first = receipt.seq_from ?? Infinity;
  const tickEvents = stored.filter((event) => event.seq < first);
  if (receipt.outcome === 'refused' || projectId === null) {
    return refused(receipt.code as RecordRefusalCode, receipt.details ?? {}, tickEvents);
  }
  const events = stored.filter((event) => event.seq >= first);
  const project = reading.world.project ?? (await findState(tx, projectId));
  const seqThen = receipt.seq_to ?? 0;
  const told = named(toldIn(receipt), reading.directory);
  return { outcome: 'accepted', projectId, seq: seqThen, project, events, tickEvents, told, repeated: true };
}

/** Whom the command told: kept with the answer, as the place may have changed since. */
function toldIn({ details }: Receipt): readonly string[] {
  return Array.isArray(details?.told) ? details.told.filter((id) => typeof id === 'string') : [];
}

/** The project that a repeated creation made: its id was not known before the receipt was. */
async function findState(tx: Transaction, projectId: string): Promise<ProjectState> {
  const { rows } = await tx.client.query<{ state: ProjectState }>('SELECT state FROM project WHERE id = $1', [
    projectId,
  ]);
  if (!rows[0]) throw new Error(`project ${projectId} has a receipt and no row`);
  return rows[0].state;
}

function itemIdIn(command: Command): string | null {
  return 'itemId' in command.payload && typeof command.payload.itemId === 'string' ? command.payload.itemId : null;
}
