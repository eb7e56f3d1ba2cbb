import type { AvailableCommand } from '../../lib/commands';
import type { ProjectDetail } from '../../lib/project';
import type { NameOf } from '../../lib/reference';

/** What every part of the page is given. */
export interface PartProps {
  readonly detail: ProjectDetail;
  readonly commands: readonly AvailableCommand[];
  readonly nameOf: NameOf;
}

/** An act on the project itself, as the server offers it. */
export function projectCommand(
  commands: readonly AvailableCommand[],
  name: AvailableCommand['command'],
): AvailableCommand | undefined {
  return commands.find(
    ({ command, escalationId, formId, itemId }) =>
      command === name && itemId === null && escalationId === null && formId === null,
  );
}
