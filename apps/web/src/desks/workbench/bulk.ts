import type { CommandName, Text } from '@bangban/domain';
import type { AvailableCommand } from '../../lib/commands';
import type { QueueEntry } from './queue';

/** Acts that may be given to many items at once: without anything to fill in, or with the same reason for all. */
export const BULK_ACTS = [
  'SignForHelpItem',
  'VerifyHelpItem',
  'CloseHelpItem',
  'IssueHelpItem',
  'UrgeHelpItem',
  'RaiseHelpItem',
] as const satisfies readonly CommandName[];
export type BulkAct = (typeof BULK_ACTS)[number];

export interface BulkPlan {
  readonly act: BulkAct;
  readonly possible: readonly QueueEntry[];
  readonly impossible: readonly { readonly entry: QueueEntry; readonly reason: Text | null }[];
}

/** Which of the selected items an act is possible for, and why not for the others: what the preview shows. */
export function bulkPlan(
  act: BulkAct,
  entries: readonly QueueEntry[],
  commands: readonly AvailableCommand[],
): BulkPlan {
  const offered = new Map(commands.filter(({ command }) => command === act).map((each) => [each.itemId ?? '', each]));
  const possible = entries.filter(({ id }) => offered.get(id)?.allowed === true);
  const impossible = entries
    .filter((entry) => !possible.includes(entry))
    .map((entry) => ({ entry, reason: offered.get(entry.id)?.reason ?? null }));
  return { act, possible, impossible };
}
