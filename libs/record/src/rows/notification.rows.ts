import { randomUUID } from 'node:crypto';
import { dateAt, type Directory } from '@bangban/kernel';
import {
  actedFor,
  type CommandName,
  type DomainEvent,
  DEFAULT_POLICY,
  effectsOf,
  isAskedFor,
  itemIdsOf,
  itemParams,
  type Notice,
  type Policy,
  withSubstitutes,
  type World,
} from '@bangban/domain';
import { ofProject } from './of-project';

export interface NotificationRow extends Pick<Notice, 'kind' | 'matter' | 'params'> {
  readonly id: string;
  readonly recipient_id: string;
  readonly stream_kind: string;
  readonly stream_id: string;
  readonly item_id: string | null;
  readonly merged: number;
  readonly seq: number;
  readonly created_at: string;
  /** Set where what it asks for was done in the same moment. */
  readonly settled_at: string | null;
}

interface Told {
  readonly directory: Directory;
  /** Minutes east of UTC: who acts for whom goes by the day of the place. */
  readonly zone: number;
  /** Knows what items are called in English. */
  readonly policy?: Policy;
  /** The command behind what was done. */
  readonly act?: CommandName | null;
}

/**
 * Who is told of a batch of events. What time decided at once, after a gap, is merged: one notice per person and item,
 * the highest rung, with the number of those it stands for; clocks of the project itself are matters of their own. What
 * people did is told one by one. Time's notices are about the settled world, before anybody did anything. What a notice asks
 * for may be met by what follows it at once: then it is settled from the start.
 */
export function notificationRows(
  ticked: readonly DomainEvent[],
  done: readonly DomainEvent[],
  settled: World,
  world: World,
  { directory, zone, policy, act = null }: Told,
): NotificationRow[] {
  const effects = (event: DomainEvent, at: World): readonly Notice[] =>
    withSubstitutes(
      effectsOf(event, at, directory, policy),
      directory,
      dateAt(event.recordedAt, zone),
      event.actor,
      (policy ?? DEFAULT_POLICY).access,
    );
  const merged = new Map<string, NotificationRow>();
  for (const event of ticked) {
    for (const notice of effects(event, settled)) {
      const key = `${notice.recipientId} ${notice.itemId ?? notice.params.clock ?? ''} ${isRung(notice) ? 'rung' : notice.kind}`;
      const before = merged.get(key);
      const count = (before?.merged ?? -1) + 1;
      // An item has several clocks: a later reminder of one does not hide that the limit of another has passed.
      const higher = before === undefined || rankOf(notice.kind) >= rankOf(before.kind);
      merged.set(key, higher ? toRow(event, notice, world, count) : { ...before, merged: count });
    }
  }
  const told = done.flatMap((event) => effects(event, world).map((notice) => toRow(event, notice, world, 0)));
  return [...merged.values(), ...told, ...inSomebodysName(done, world, { directory, policy, act })];
}

/** Whose name was lent hears of every act done in it, of each once. */
function inSomebodysName(
  done: readonly DomainEvent[],
  world: World,
  { act = null, directory, policy }: Pick<Told, 'act' | 'directory' | 'policy'>,
): readonly NotificationRow[] {
  const [event] = done;
  if (!event || act === null) return [];
  const itemId = done.flatMap((each) => itemIdsOf(each))[0] ?? null;
  const item = itemParams(itemId === null ? null : world.items[itemId], policy ?? null);
  const notice = actedFor(act, event.actor, { project: world.project?.name ?? '', itemId, ...item }, directory);
  return notice ? [toRow(event, notice, world, 0)] : [];
}

/** Whom the events from `from` on told, each once, in the order in which they were told. */
export function recipientsSince(rows: readonly NotificationRow[], from: number | undefined): readonly string[] {
  if (from === undefined) return [];
  return [...new Set(rows.filter(({ seq }) => seq >= from).map((row) => row.recipient_id))];
}

const RANKS: readonly Notice['kind'][] = ['reminder', 'limit-breached', 'escalated'];
const rankOf = (kind: Notice['kind']): number => RANKS.indexOf(kind);

function isRung(notice: Notice): boolean {
  return RANKS.includes(notice.kind);
}

function toRow(event: DomainEvent, notice: Notice, after: World, merged: number): NotificationRow {
  const { itemId, matter } = notice;
  const settled = matter !== null && !isAskedFor(after, itemId, matter);
  return {
    id: randomUUID(),
    recipient_id: notice.recipientId,
    ...ofProject(event.projectId),
    item_id: itemId,
    kind: notice.kind,
    params: notice.params,
    merged,
    seq: event.seq,
    created_at: event.recordedAt,
    matter,
    settled_at: settled ? event.recordedAt : null,
  };
}
