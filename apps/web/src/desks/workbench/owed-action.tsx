import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { AvailableCommand } from '../../lib/commands';
import { idOfMatter, type OwedRow } from '../../lib/obligations';
import { commandsQuery } from '../../lib/project';
import { CommandButton } from '../../pieces/command-button';
import { URGES } from './bulk';
import type { OwedEntry } from './queue';

/** What an act on this matter is offered as: a question by its own id, all else by the project. */
const offeredFor = ({ act, form, itemId, matter }: OwedRow, commands: readonly AvailableCommand[]) =>
  commands.find(
    ({ command, escalationId, formId, itemId: of }) =>
      command === act &&
      formId === (form?.id ?? null) &&
      (act === 'AnswerEscalation' ? escalationId === idOfMatter(matter) : of === null || of === itemId),
  );

/** The urging of whoever has to answer this; undefined for what nobody is asked to answer. */
const urgeFor = ({ kind, matter }: OwedRow, commands: readonly AvailableCommand[]) =>
  commands.find(
    ({ command, escalationId }) =>
      command === URGES[kind] && (kind !== 'question' || escalationId === idOfMatter(matter)),
  );

/** Filled in for whoever opens the form from here. */
export const valuesFor = ({ kind, matter }: OwedRow): Readonly<Record<string, unknown>> =>
  kind === 'request' ? { requestId: idOfMatter(matter) } : {};

/** What does it, as one button; where others are to do it, urging them. */
export function OwedAction({ entry: { owed, side } }: { readonly entry: OwedEntry }): ReactNode {
  const { data } = useQuery(commandsQuery(owed.projectId));
  const offered = offeredFor(owed, data?.commands ?? []);
  const urge = side === 'others' ? urgeFor(owed, data?.commands ?? []) : undefined;
  return (
    <span className="row-acts">
      {urge?.allowed ? (
        <CommandButton projectId={owed.projectId} command={urge} values={valuesFor(owed)} size="small" type="text" />
      ) : null}
      {offered && (side === 'me' || offered.allowed) ? (
        <CommandButton projectId={owed.projectId} command={offered} values={valuesFor(owed)} size="small" />
      ) : null}
    </span>
  );
}
