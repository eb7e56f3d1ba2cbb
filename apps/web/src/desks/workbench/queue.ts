import { type CommandName, holdsText, type Role } from '@bangban/domain';
import type { TimeLeft } from '../../i18n/format';
import type { ItemRow } from '../../lib/item';
import { nextActOf } from '../../lib/next-act';

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

export interface QueueEntry {
  readonly row: ItemRow;
  readonly side: Side;
  readonly group: Group;
  /** The act that would move it on, whoever gives it. */
  readonly next: CommandName | null;
}

export function deskOf(who: {
  readonly personId: string;
  readonly actingFor: string | null;
  readonly unitId: string | null;
  readonly headOf: readonly string[];
  readonly roles: readonly Role[];
}): Desk {
  return {
    personId: who.actingFor ?? who.personId,
    unitIds: [...new Set([...(who.unitId === null ? [] : [who.unitId]), ...who.headOf])],
    headOf: who.headOf,
    helpdesk: who.roles.includes('helpdesk-officer'),
  };
}

function groupOf(row: ItemRow, left: TimeLeft): Group {
  // Its clock rests: prerequisites are open, or the project is shelved.
  if (left.kind === 'none' && row.state !== 'drafted' && row.state !== 'verified') return 'resting';
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
export function entryOf(row: ItemRow, desk: Desk, left: TimeLeft): QueueEntry {
  const next = nextActOf(row.state);
  const own = {
    unit: row.personId === desk.personId || desk.unitIds.includes(row.unitId),
    signer: row.signerId === desk.personId || desk.headOf.includes(row.unitId),
    helpdesk: desk.helpdesk,
  };
  const group = groupOf(row, left);
  const mine = group !== 'resting' && !row.waitsForInvestor && next !== null && own[next.by];
  return { row, side: mine ? 'me' : 'others', group, next: next?.name ?? null };
}

const FAR = '9999';
const byLimit = (one: QueueEntry, other: QueueEntry): number => {
  const [a, b] = [one.row.dueAt ?? FAR, other.row.dueAt ?? FAR];
  return a === b ? one.row.id.localeCompare(other.row.id) : a < b ? -1 : 1;
};

/** One side of the queue, nearest to or past its limit first, each row once. */
export function queueOf(entries: readonly QueueEntry[], side: Side): readonly QueueEntry[] {
  const known = new Map(entries.filter((entry) => entry.side === side).map((entry) => [entry.row.id, entry]));
  return [...known.values()].sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byLimit(a, b));
}

/** Whether an item, by what it is called on the screen, or its project is meant. */
export function matches({ row }: QueueEntry, text: string, title = row.title): boolean {
  return holdsText([row.title, title, row.projectName], text);
}
