import { useQuery } from '@tanstack/react-query';
import type { CommandName } from '@bangban/domain';
import type { AvailableCommand } from './commands';
import { commandsQuery } from './project';

/** What may be done with an item, as the server says: null until it is known. */
export function useItemCommands(
  projectId: string,
  itemId: string,
  enabled = true,
): ReadonlyMap<CommandName, AvailableCommand> | null {
  const { data } = useQuery({ ...commandsQuery(projectId), enabled });
  if (!data) return null;
  return new Map(data.commands.filter((each) => each.itemId === itemId).map((each) => [each.command, each]));
}
