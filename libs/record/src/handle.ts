import { randomUUID } from 'node:crypto';
import { SYSTEM_ACTOR } from '@bangban/kernel';
import {
  alsoRead,
  type Asked,
  beginsProject,
  type Context,
  decide,
  type DomainEvent,
  evolve,
  isSystemCommand,
  itemsNeeded,
  type Refusal,
  type World,
} from '@bangban/domain';
import type { ReferenceCache } from '@bangban/persistence';
import { CallerChanged } from './errors';
import { hashOf } from './hash';
import { numbered } from './numbers';
import { lockCreation, lockProject, read, type Reading, type ReadInput } from './read';
import { isDenial, isKept, kindOf, type RecordRefusalCode } from './refusals';
import { repeat } from './repeat';
import { grownFromOf } from './grown-from';
import { leadsHeld } from './held-leads';
import { entryOf, mergedIntoOf } from './library-entry';
import { proofsElsewhere } from './proofs-elsewhere';
import { ofProject } from './rows/of-project';
import { owedRows } from './rows/obligation.rows';
import { notificationRows, recipientsSince } from './rows/notification.rows';
import { settled as settling } from './settling';
import { seesIt, sightAtHand } from './sight';
import { tellingOf } from './telling';
import { named } from './told';
import type { Transaction } from './transaction';
import type { HandleInput, HandleResult, SightAtHand, ToldPerson } from './types';
import { write, type WriteInput } from './write';

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
  const projectId = input.projectId ?? randomUUID();
  const [, reading] = await Promise.all([
    begins(input) ? lockCreation(tx, creationKey(input)) : lockProject(tx, projectId),
    read(tx, deps.cache, readingFor(input, projectId)),
  ]);
  if (!reading.callerStands) throw new CallerChanged();
  const { result, writing } = await answer(tx, deps, input, projectId, reading);
  write(tx, writing);
  return result;
}

/** A project comes into being: under a new id, or under one that another file knows already. */
const begins = ({ command, projectId }: HandleInput): boolean => projectId === null || beginsProject(command.name);

const scopeOf = ({ projectId }: HandleInput): string => projectId ?? 'new';

/** What a command's decision needs to be read. */
export function readingFor(input: HandleInput, projectId: string): ReadInput {
  const receipt = { actorId: input.principal.personId, scope: scopeOf(input), key: input.idempotencyKey };
  return { projectId, items: itemsNeeded(input.command), receipt, known: input.known };
}

/** The answer to a command, and what is to be written before it may be given: nothing where it was given before. */
export interface Answer {
  readonly result: HandleResult;
  readonly writing: readonly WriteInput[];
}

/** Steps 3 to 6. Called after the lock and the reading, for a caller who stands. */
export async function answer(
  tx: Transaction,
  deps: HandleDeps,
  input: HandleInput,
  projectId: string,
  reading: Reading,
): Promise<Answer> {
  const { command, principal } = input;
  const commandId = randomUUID();
  const ctx = await contextOf(tx, deps, reading, { projectId, commandId, input });
  const bodyHash = hashOf({ name: command.name, payload: command.payload, expectedSeq: input.expectedSeq ?? null });
  if (reading.receipt) {
    return { result: await repeat(tx, { ...reading, receipt: reading.receipt }, command, ctx, bodyHash), writing: [] };
  }
  const outcome = await numbered(tx.runner.manager, reading.world, await judge(tx, input, reading, ctx));
  const { world, settled, ticked, done, refusal } = outcome;
  const kind = refusal && kindOf(refusal.code);
  const notifications = notificationRows(ticked, done, settled, world, {
    directory: ctx.directory,
    zone: ctx.calendar.utcOffsetMinutes,
    policy: ctx.policy,
    act: isSystemCommand(command) ? null : command.name,
  });
  const told = recipientsSince(notifications, done[0]?.seq);
  const known = world.project === null ? null : projectId;
  const writing: WriteInput = {
    before: reading.world,
    head: reading.head,
    world,
    settled,
    ticked,
    done,
    notifications,
    owed: owedRows(reading.world, world, ctx),
    directory: ctx.directory,
    tellWorkflow: tellingOf(reading.world, world, reading.now),
    channels: deps.channels,
    usedLink: refusal || input.known?.by !== 'link' ? null : input.known.secretHash,
    audit: {
      actor_id: principal.personId,
      acting_for: principal.actingFor,
      action: command.name,
      outcome: kind === null ? 'accepted' : isDenial(kind) ? 'denied' : 'refused',
      ...ofProject(known),
      item_id: itemIdIn(command),
      command_id: commandId,
      request_id: input.requestId,
      remote_address: input.remoteAddress ?? null,
      details: { ...(refusal ? { code: refusal.code } : { seq: world.project?.seq }), ...byLink(input) },
    },
    receipt:
      kind !== null && !isKept(kind)
        ? null
        : {
            actor_id: principal.personId,
            scope: scopeOf(input),
            idempotency_key: input.idempotencyKey,
            body_hash: bodyHash,
            command_id: commandId,
            ...ofProject(known),
            outcome: refusal ? 'refused' : 'accepted',
            code: refusal?.code ?? null,
            details: refusal ? refusal.details : told.length > 0 ? { told } : null,
            tick_from: ticked[0]?.seq ?? null,
            seq_from: done[0]?.seq ?? null,
            seq_to: world.project?.seq ?? null,
          },
  };
  const sight = sightAtHand(world, ctx, reading.newestPolicy);
  return { result: resultOf(outcome, known, named(told, ctx.directory), sight), writing: [writing] };
}

function resultOf(
  { done, refusal, ticked, world }: Outcome,
  known: string | null,
  told: readonly ToldPerson[],
  sight: SightAtHand,
): HandleResult {
  const { project } = world;
  const shared = { tickEvents: ticked, repeated: false };
  if (refusal) {
    const { code, details } = refusal;
    return { ...shared, outcome: 'refused', projectId: known, seq: project?.seq ?? null, code, details };
  }
  if (!project) throw new Error('accepted, and no project');
  return {
    ...shared,
    outcome: 'accepted',
    projectId: project.id,
    seq: project.seq,
    project,
    events: done,
    told,
    sight,
  };
}

interface Outcome {
  readonly world: World;
  readonly settled: World;
  readonly ticked: readonly DomainEvent[];
  readonly done: readonly DomainEvent[];
  readonly refusal: { readonly code: RecordRefusalCode; readonly details: Readonly<Record<string, unknown>> } | null;
}

async function judge(tx: Transaction, input: HandleInput, reading: Reading, given: Context): Promise<Outcome> {
  const { world } = reading;
  const seq = world.project?.seq;
  if (input.expectedSeq !== undefined && seq !== undefined && seq !== input.expectedSeq) {
    const details = { expectedSeq: input.expectedSeq, seq };
    return { world, settled: world, ticked: [], done: [], refusal: { code: 'SEQ_CONFLICT', details } };
  }
  const { ctx, ticked } = await settling(tx, world, given);
  const settled = ticked.reduce(evolve, world);
  const taken = await importedBefore(tx, input.command);
  if (taken) return { world: settled, settled, ticked, done: [], refusal: taken };
  const provenElsewhere = await proofsElsewhere(tx, ctx.projectId, input.command);
  const entry = await entryOf(tx, input.command);
  const mergedInto = await mergedIntoOf(tx, input.command, settled.project);
  const leads = await leadsHeld(tx, settled.project, input.command, ctx);
  const by = { principal: input.principal, directory: ctx.directory, policy: reading.newestPolicy };
  const grownFrom = await grownFromOf(tx, input.command, by);
  const beside = {
    provenElsewhere,
    heldLeads: leads,
    grownFrom,
    ...(entry ? { entry } : {}),
    ...(mergedInto ? { mergedInto } : {}),
  };
  const decision = decide(settled, input.command, { ...ctx, ...beside });
  if (!decision.ok) return { world: settled, settled, ticked, done: [], refusal: decision };
  if (!(await seesIt(tx, settled, ctx, reading.newestPolicy))) {
    return { world: settled, settled, ticked, done: [], refusal: { code: 'PROJECT_UNKNOWN', details: {} } };
  }
  const { investorId } = alsoRead(input.command);
  // An investor is named by its entry in the library, or not at all.
  if (investorId !== null && entry === null) {
    const refusal = { code: 'INVESTOR_NOT_IN_LIBRARY', details: { investorId } } as const;
    return { world: settled, settled, ticked, done: [], refusal };
  }
  return { world: decision.events.reduce(evolve, settled), settled, ticked, done: decision.events, refusal: null };
}

/** A row of a ledger becomes one project, however often it is imported. */
async function importedBefore(tx: Transaction, command: Asked): Promise<Refusal | null> {
  const { provenance } = alsoRead(command);
  if (!provenance) return null;
  const { reference, source } = provenance;
  const { rows } = await tx.client.query<{ id: string }>(
    'SELECT id FROM project WHERE provenance_source = $1 AND provenance_reference = $2',
    [source, reference],
  );
  return rows[0] ? { code: 'PROJECT_EXISTS', details: { projectId: rows[0].id, source, reference } } : null;
}

/** Who proved who they are by a link and not by signing in. */
const byLink = ({ known }: HandleInput): object => (known?.by === 'link' ? { by: 'link' } : {});

function creationKey({ command, principal, idempotencyKey, projectId }: HandleInput): string {
  if (projectId !== null) return `project ${projectId}`;
  const { provenance } = alsoRead(command);
  return provenance
    ? `import ${provenance.source} ${provenance.reference}`
    : `new ${principal.personId} ${idempotencyKey}`;
}

async function contextOf(
  tx: Transaction,
  deps: HandleDeps,
  reading: Reading,
  ids: { readonly projectId: string; readonly commandId: string; readonly input: HandleInput },
): Promise<Context> {
  const { bySystem, command, principal } = ids.input;
  const { policyVersion } = alsoRead(command);
  return {
    projectId: ids.projectId,
    commandId: ids.commandId,
    now: reading.now,
    actor: bySystem ? SYSTEM_ACTOR : { id: principal.personId, actingFor: principal.actingFor, kind: 'person' },
    principal: bySystem ? null : principal,
    policy: reading.policy,
    calendar: reading.calendar,
    directory: reading.directory,
    ...(reading.holds ? { holds: reading.holds } : {}),
    newPolicy: policyVersion === null ? null : await deps.cache.policyAt(tx.runner.manager, policyVersion),
  };
}

function itemIdIn(command: Asked): string | null {
  return 'itemId' in command.payload && typeof command.payload.itemId === 'string' ? command.payload.itemId : null;
}
