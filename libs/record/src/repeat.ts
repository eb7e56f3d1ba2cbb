import {
  authorise,
  type Asked,
  type Context,
  type DomainEvent,
  fold,
  type ProjectState,
  type Refusal,
  type World,
} from '@bangban/domain';
import { readEvents } from './event-reader';
import type { Reading, Receipt } from './read';
import { isDenial, kindOf, type RecordRefusalCode } from './refusals';
import { named, toldIn } from './told';
import { NOTHING_AT_HAND } from './sight';
import type { Transaction } from './transaction';
import type { HandleResult, Refused } from './types';

/**
 * Who may no longer give a command may no longer have its answer, unless it was the command itself that ended the relation
 * (a hand-over answered, a project handed on): asked of the moments before and after it, with the roles of today.
 */
async function deniedNow(
  tx: Transaction,
  { stream_id: projectId, seq_from: from, seq_to: to }: Receipt,
  command: Asked,
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

/** The answer that was given before under this key, with the events that it recorded. */
export async function repeat(
  tx: Transaction,
  { receipt, ...reading }: Reading & { readonly receipt: Receipt },
  command: Asked,
  ctx: Context,
  bodyHash: string,
): Promise<HandleResult> {
  const projectId = receipt.stream_id;
  const seq = reading.world.project?.seq ?? receipt.seq_to;
  const refused = (
    code: RecordRefusalCode,
    details: Refused['details'],
    tickEvents: readonly DomainEvent[],
  ): Refused => {
    return { outcome: 'refused', projectId, seq, code, details, tickEvents, repeated: true };
  };
  if (receipt.body_hash !== bodyHash) return refused('IDEMPOTENCY_KEY_REUSED', {}, []);
  const denied = await deniedNow(tx, receipt, command, ctx, reading.world);
  if (denied && isDenial(kindOf(denied.code))) return refused(denied.code, denied.details, []);
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
  return {
    outcome: 'accepted',
    projectId,
    seq: seqThen,
    project,
    events,
    tickEvents,
    told,
    repeated: true,
    sight: NOTHING_AT_HAND,
  };
}

/** The project that a repeated creation made: its id was not known before the receipt was. */
async function findState(tx: Transaction, projectId: string): Promise<ProjectState> {
  const { rows } = await tx.client.query<{ state: ProjectState }>('SELECT state FROM project WHERE id = $1', [
    projectId,
  ]);
  if (!rows[0]) throw new Error(`project ${projectId} has a receipt and no row`);
  return rows[0].state;
}
