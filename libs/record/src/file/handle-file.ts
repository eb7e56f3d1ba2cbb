import { randomUUID } from 'node:crypto';
import {
  decideFile,
  type FileCommand,
  type FileDecision,
  type FileEvent,
  type FileFact,
  type Principal,
  type Stream,
  SYSTEM_ACTOR,
} from '@bangban/kernel';
import type { FileContext, FileDecider } from '@bangban/domain';
import { appendAudit, type AuditAct, type Queryable, type ReferenceCache } from '@bangban/persistence';
import { hashOf } from '../hash';
import { isDenial, isKept, kindIn } from '../refusals';
import type { Transaction } from '../transaction';
import { follow } from './follow';
import { keepApart, saysOtherwise } from './keep-apart';
import { readFile, type FileReading, readOthers } from './read-file';
import { writeEvents } from './write-events';

/** What a decision about a file needs besides, by the time and the rules that it is decided by. */
export type ReadAlso = (
  db: Queryable,
  by: Pick<FileContext, 'now' | 'calendar' | 'policy'>,
) => Promise<Pick<FileContext, 'meeting' | 'outreach'>>;

export interface FileInput<C extends FileCommand> {
  /** Null for a new one: an id is made. */
  readonly fileId: string | null;
  readonly command: C;
  readonly principal: Principal;
  /** By the system, for what another file asked; the principal is that of the system. */
  readonly bySystem?: true;
  /** The caller's own; the same key gives the same answer for the life of the file. */
  readonly idempotencyKey: string;
  /** Refuse unless the file stands exactly here. */
  readonly expectedSeq?: number;
  /** What the kind's decision needs of the record besides, read behind the lock; not asked for an answer given before. */
  readonly reading?: ReadAlso;
  readonly requestId: string;
  readonly remoteAddress?: string;
}

export type FileResult<S, F extends FileFact> =
  | {
      readonly outcome: 'accepted';
      readonly fileId: string;
      readonly seq: number;
      /** As it stands after the command; for a repeated answer, as it stands now. */
      readonly state: S;
      readonly events: readonly FileEvent<F>[];
      readonly repeated: boolean;
    }
  | {
      readonly outcome: 'refused';
      readonly fileId: string | null;
      readonly seq: number | null;
      readonly code: string;
      readonly details: Readonly<Record<string, unknown>>;
      readonly repeated: boolean;
    };

export interface FileDeps {
  readonly cache: ReferenceCache;
  readonly channels: readonly string[];
}

/**
 * One command on a file of any kind, in one transaction: lock, read, an answer given before under this key, expectedSeq,
 * decide, and then state, events, who is told, what is published, audit and receipt together. Files of one kind are few and
 * publish numbered versions: their commands come one after the other.
 */
export async function handleFileIn<S, C extends FileCommand, F extends FileFact>(
  tx: Transaction,
  deps: FileDeps,
  decider: FileDecider<S, C, F>,
  input: FileInput<C>,
): Promise<FileResult<S, F>> {
  const { command, principal } = input;
  const scope = input.fileId ?? `new ${decider.kind}`;
  const payload = decider.withoutOwn?.(command) ?? command.payload;
  const bodyHash = hashOf({ name: command.name, payload, expectedSeq: input.expectedSeq ?? null });
  const reading = await readFile(tx, deps.cache, decider, {
    command,
    principal: input.bySystem ? null : principal,
    fileId: input.fileId,
    receipt: { actorId: principal.personId, scope, key: input.idempotencyKey },
  });
  const refused = (code: string, details: object = {}, repeated = false): FileResult<S, F> => ({
    outcome: 'refused',
    fileId: input.fileId,
    seq: reading.seq,
    code,
    details: { ...details },
    repeated,
  });
  const fileId = input.fileId ?? randomUUID();
  const commandId = randomUUID();
  const looked = decider.looksAt?.(reading.state, command);
  const ctx: FileContext = {
    fileId,
    commandId,
    now: reading.now,
    actor: input.bySystem ? SYSTEM_ACTOR : { id: principal.personId, actingFor: principal.actingFor, kind: 'person' },
    principal: input.bySystem ? null : principal,
    directory: reading.directory,
    calendar: reading.calendar,
    policy: reading.policy,
    holds: reading.holds,
    ...(looked ? { others: await readOthers(tx, decider.kind, looked) } : {}),
    ...reading.beside,
  };
  if (reading.receipt) {
    const same = reading.receipt.bodyHash === bodyHash && !(await saysOtherwise(tx, reading.receipt, command));
    if (!same) return refused('IDEMPOTENCY_KEY_REUSED', {}, true);
    // Who may no longer give a command may no longer have its answer.
    const denied = decider.authorise(reading.state, command, ctx);
    return denied ? refused(denied.code, denied.details, true) : repeated(reading, reading.receipt, refused);
  }
  const also = await input.reading?.(tx.runner.manager, reading);
  const outcome = judge(decider, input, reading, { ...ctx, ...also });
  const fileOf = (id: string | null): Stream | null => (id === null ? null : { kind: decider.kind, id });
  const audit = (said: 'accepted' | 'refused' | 'denied', details: object): Promise<unknown> =>
    appendAudit(tx.runner.manager, {
      actorId: principal.personId,
      actingFor: principal.actingFor,
      // Every command of a file has a word there: the contract's list of them does not compile without.
      action: command.name as AuditAct,
      outcome: said,
      stream: fileOf(outcome.ok ? fileId : input.fileId),
      commandId,
      requestId: input.requestId,
      remoteAddress: input.remoteAddress ?? null,
      details,
    });
  const receipt = (result: FileResult<S, F>, from: number | null): Promise<unknown> =>
    tx.client.query(
      `INSERT INTO command_receipt (actor_id, scope, idempotency_key, body_hash, command_id, stream_kind, stream_id, outcome, code,
         details, seq_from, seq_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        principal.personId,
        scope,
        input.idempotencyKey,
        bodyHash,
        commandId,
        fileOf(result.fileId)?.kind ?? null,
        result.fileId,
        result.outcome,
        result.outcome === 'refused' ? result.code : null,
        result.outcome === 'refused' ? JSON.stringify(result.details) : null,
        from,
        from === null ? null : result.seq,
      ],
    );
  if (!outcome.ok) {
    const result = refused(outcome.code, outcome.details);
    const kind = kindIn(decider.refusals, outcome.code);
    await audit(isDenial(kind) ? 'denied' : 'refused', { code: outcome.code });
    if (isKept(kind)) await receipt(result, null);
    return result;
  }
  const { events, state } = outcome;
  const seq = events.at(-1)?.seq ?? reading.seq ?? 0;
  await writeEvents(tx, decider, { events, state, reading, ctx });
  await keepApart(tx, decider, { events, command });
  if (decider.escorted) await tellEscort(tx, { kind: decider.kind, id: fileId }, seq);
  await follow(tx, deps.channels, decider, { before: reading.state, events, ctx });
  await audit('accepted', { seq });
  const result: FileResult<S, F> = { outcome: 'accepted', fileId, seq, state, events, repeated: false };
  await receipt(result, events[0]?.seq ?? null);
  return result;
}

function judge<S, C extends FileCommand, F extends FileFact>(
  decider: FileDecider<S, C, F>,
  input: FileInput<C>,
  reading: FileReading<S, F>,
  ctx: FileContext,
): FileDecision<S, F> {
  const { seq } = reading;
  if (input.fileId !== null && reading.state === null) return { ok: false, code: 'FILE_UNKNOWN', details: {} };
  // Whoever may not is not told how far the file is.
  const denied = decider.authorise(reading.state, input.command, ctx);
  if (denied) return denied;
  if (input.expectedSeq !== undefined && seq !== null && seq !== input.expectedSeq) {
    return { ok: false, code: 'SEQ_CONFLICT', details: { expectedSeq: input.expectedSeq, seq } };
  }
  return decideFile(decider, { state: reading.state, seq: seq ?? 0 }, input.command, ctx);
}

function repeated<S, F extends FileFact>(
  reading: FileReading<S, F>,
  receipt: NonNullable<FileReading<S, F>['receipt']>,
  refused: (code: string, details?: object, repeated?: boolean) => FileResult<S, F>,
): FileResult<S, F> {
  if (receipt.outcome === 'refused' || receipt.fileId === null || reading.state === null) {
    return refused(receipt.code ?? 'FILE_UNKNOWN', receipt.details ?? {}, true);
  }
  return {
    outcome: 'accepted',
    fileId: receipt.fileId,
    seq: receipt.seqTo ?? 0,
    state: reading.state,
    events: reading.repeatedEvents,
    repeated: true,
  };
}

/** Its workflow hears of it by the relay, like a project's. */
async function tellEscort({ client }: Transaction, { id, kind }: Stream, seq: number): Promise<void> {
  await client.query('INSERT INTO outbox (stream_kind, stream_id, seq) VALUES ($1, $2, $3)', [kind, id, seq]);
}
