import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AvailableCommand } from '../../lib/commands';
import { idOfMatter, type OwedRow } from '../../lib/obligations';
import { commandsQuery } from '../../lib/project';
import { CommandButton } from '../../pieces/command-button';
import type { OwedEntry } from './queue';

/** What an act on this matter is offered as: a question by its own id, all else by the project. */
export const offeredFor = ({ act, itemId, matter }: OwedRow, commands: readonly AvailableCommand[]) =>
  commands.find(
    ({ command, escalationId, itemId: of }) =>
      command === act &&
      (act === 'AnswerEscalation' ? escalationId === idOfMatter(matter) : of === null || of === itemId),
  );

/** Filled in for whoever opens the form from here. */
export const valuesFor = ({ act, matter }: OwedRow): Readonly<Record<string, unknown>> =>
  act === 'DecideRequest' ? { requestId: idOfMatter(matter) } : {};

/** What does it, as one button; where it is not mine to do, nothing. */
export function OwedAction({ entry: { owed, side } }: { readonly entry: OwedEntry }): ReactNode {
  const { data } = useQuery(commandsQuery(owed.projectId));
  const offered = offeredFor(owed, data?.commands ?? []);
  return (
    <span className="row-acts">
      {offered && (side === 'me' || offered.allowed) ? (
        <CommandButton projectId={owed.projectId} command={offered} values={valuesFor(owed)} size="small" />
      ) : null}
    </span>
  );
}
