import { holdsText } from '@bangban/kernel';
import type { CommandName, LateKind, ObligationKind } from '@bangban/domain';
import type { TimeLeft } from '../../i18n/format';
import { can } from '../../lib/desks';
import type { ItemRow } from '../../lib/item';
import { nextActOf } from '../../lib/next-act';
import type { OwedRow } from '../../lib/obligations';
import type { Session } from '../../lib/session';

/** Who sits at the desk, as far as the queue asks. */
export interface Desk {
  readonly personId: string;
  readonly unitIds: readonly string[];
  /** Units whose reports this person signs. */
  readonly headOf: readonly string[];
  readonly helpdesk: boolean;
}

export const GROUPS = ['late', 'today', 'soon', 'later', 'unlimited', 'resting'] as const;
export type Group = (typeof GROUPS)[number];
export type Side = 'me' | 'others';

interface Entry {
  /** Once in a queue. */
  readonly id: string;
  readonly projectId: string;
  readonly side: Side;
  readonly group: Group;
  /** Null where nothing is asked of anybody yet: a draft, an item that waits for others. */
  readonly kind: ObligationKind | null;
  readonly dueAt: string | null;
  /** The act that would move it on, whoever gives it. */
  readonly next: CommandName | null;
}
/** An item with the step that is next. */
export interface ItemEntry extends Entry {
  readonly row: ItemRow;
}
/** What is owed beside the steps of items: a duty, a target day, an answer. */
export interface OwedEntry extends Entry {
  readonly owed: OwedRow;
}
export type QueueEntry = ItemEntry | OwedEntry;

export const isItem = (entry: QueueEntry): entry is ItemEntry => 'row' in entry;

export function deskOf(who: Pick<Session, 'personId' | 'actingFor' | 'unitId' | 'headOf' | 'capabilities'>): Desk {
  return {
    personId: who.actingFor ?? who.personId,
    unitIds: [...new Set([...(who.unitId === null ? [] : [who.unitId]), ...who.headOf])],
    headOf: who.headOf,
    helpdesk: can(who, 'keep-help-desk'),
  };
}

function groupOf(left: TimeLeft): Group {
  switch (left.kind) {
    case 'over':
      return 'late';
    case 'today':
      return 'today';
    case 'left':
      return left.days <= 3 ? 'soon' : 'later';
    case 'none':
      return 'unlimited';
  }
}

/** Where a row belongs: with me, if the act that moves it on is mine to give; else with others. */
export function entryOf(row: ItemRow, desk: Desk, left: TimeLeft): ItemEntry {
  const next = nextActOf(row.state);
  const own = {
    unit: row.personId === desk.personId || desk.unitIds.includes(row.unitId),
    signer: row.signerId === desk.personId || desk.headOf.includes(row.unitId),
    helpdesk: desk.helpdesk,
  };
  // Its clock rests: prerequisites are open, or the project is shelved.
  const rests = left.kind === 'none' && row.state !== 'drafted' && row.state !== 'verified';
  const group = rests ? 'resting' : groupOf(left);
  const mine = group !== 'resting' && !row.waitsForInvestor && next !== null && own[next.by];
  return {
    id: row.id,
    projectId: row.projectId,
    row,
    dueAt: row.dueAt,
    group,
    side: mine ? 'me' : 'others',
    kind: kindOf(row),
    next: next?.name ?? null,
  };
}

const KINDS: Readonly<Record<string, ObligationKind>> = {
  issued: 'sign-for',
  'in-progress': 'handling',
  'awaiting-signature': 'signing',
  reported: 'verification',
  verified: 'closing',
};

/** What kind of step an item waits for. */
const kindOf = ({ state, waitsForInvestor }: ItemRow): ObligationKind | null =>
  waitsForInvestor ? 'confirmation' : (KINDS[state] ?? null);

/** The same of what is owed: with me, if it is in my hands, or owed by a unit that I head or whose helpdesk I keep. */
export function owedEntryOf(owed: OwedRow, desk: Desk, left: TimeLeft): OwedEntry {
  const { act, dueAt, kind, matter, people, projectId, unitId } = owed;
  const ours = unitId !== null && (desk.headOf.includes(unitId) || (desk.helpdesk && desk.unitIds.includes(unitId)));
  const side = people.includes(desk.personId) || ours ? 'me' : 'others';
  return { id: `${projectId} ${matter}`, projectId, owed, dueAt, side, group: groupOf(left), kind, next: act };
}

/** Whether an entry is of one kind, and late by one limit, as far as either is asked for. */
export function isAsked(
  entry: QueueEntry,
  kind: ObligationKind | undefined,
  late: LateKind | 'all' | undefined,
): boolean {
  if (kind !== undefined && entry.kind !== kind) return false;
  if (late === undefined) return true;
  const by: string | null = isItem(entry) ? entry.row.clock : entry.kind;
  return entry.group === 'late' && (late === 'all' || by === late);
}

const FAR = '9999';
const byLimit = (one: QueueEntry, other: QueueEntry): number => {
  const [a, b] = [one.dueAt ?? FAR, other.dueAt ?? FAR];
  return a === b ? one.id.localeCompare(other.id) : a < b ? -1 : 1;
};

/** One side of the queue (or both), nearest to or past its limit first, each row once. */
export function queueOf(entries: readonly QueueEntry[], side?: Side): readonly QueueEntry[] {
  const known = new Map(entries.filter((entry) => !side || entry.side === side).map((entry) => [entry.id, entry]));
  return [...known.values()].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byLimit(a, b));
}

/** Whether an entry, by what it is called on the screen, or its project is meant. */
export function matches(entry: QueueEntry, text: string, title: string): boolean {
  const own = isItem(entry) ? entry.row.title : (entry.owed.itemTitle ?? '');
  return holdsText([own, title, isItem(entry) ? entry.row.projectName : entry.owed.projectName], text);
}
