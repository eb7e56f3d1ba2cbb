import type { Text } from '@bangban/kernel';
import type { CommandName, ObligationKind } from '@bangban/domain';
import type { AvailableCommand } from '../../lib/commands';
import { idOfMatter } from '../../lib/obligations';
import { isItem, type QueueEntry } from './queue';

/** Acts that may be given to many items at once: without anything to fill in, or with the same reason for all. */
export const BULK_ACTS = [
  'SignForHelpItem',
  'VerifyHelpItem',
  'CloseHelpItem',
  'IssueHelpItem',
  'UrgeHelpItem',
  'UrgeAnswer',
  'UrgeHandOver',
  'UrgeDecision',
  'RaiseHelpItem',
] as const satisfies readonly CommandName[];
/** Urging whoever has to answer. */
export const URGES: Readonly<Partial<Record<ObligationKind, CommandName>>> = {
  question: 'UrgeAnswer',
  'hand-over': 'UrgeHandOver',
  request: 'UrgeDecision',
};
export type BulkAct = (typeof BULK_ACTS)[number];

/** A command as it is offered, on which project. */
export type Offered = AvailableCommand & { readonly projectId: string };

export interface BulkPlan {
  readonly act: BulkAct;
  readonly possible: readonly QueueEntry[];
  readonly impossible: readonly { readonly entry: QueueEntry; readonly reason: Text | null }[];
}

/** How a command is offered for an entry: an item's by its id, a question's by its own, all else by the project. */
function isFor({ command, escalationId, itemId, projectId }: Offered, act: BulkAct, entry: QueueEntry): boolean {
  if (command !== act) return false;
  if (isItem(entry)) return itemId === entry.id;
  if (act !== URGES[entry.owed.kind] || projectId !== entry.projectId) return false;
  return entry.owed.kind !== 'question' || escalationId === idOfMatter(entry.owed.matter);
}

/** What a command needs to be told of an entry, besides its reason. */
export function payloadOf(entry: QueueEntry): Readonly<Record<string, string>> {
  if (isItem(entry)) return { itemId: entry.id };
  const { itemId, kind, matter } = entry.owed;
  if (kind === 'request') return { requestId: idOfMatter(matter) };
  if (kind !== 'question') return {};
  return { escalationId: idOfMatter(matter), ...(itemId === null ? {} : { itemId }) };
}

/** Which of the selected items an act is possible for, and why not for the others: what the preview shows. */
export function bulkPlan(act: BulkAct, entries: readonly QueueEntry[], commands: readonly Offered[]): BulkPlan {
  const offered = (entry: QueueEntry): Offered | undefined => commands.find((each) => isFor(each, act, entry));
  const possible = entries.filter((entry) => offered(entry)?.allowed === true);
  const impossible = entries
    .filter((entry) => !possible.includes(entry))
    .map((entry) => ({ entry, reason: offered(entry)?.reason ?? null }));
  return { act, possible, impossible };
}
