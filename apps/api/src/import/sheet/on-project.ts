import type { Command } from '@bangban/domain';
import type { CommandService } from '../../project/command.service';
import type { SheetAct, SheetAsker } from './sheet-act';

/** A row that is an act on a project that stands already; on none, where it named none that is seen. */
export function onProject(
  commands: CommandService,
  project: { readonly id: string } | undefined,
  command: Command,
  { principal, trail }: SheetAsker,
): SheetAct['give'] {
  const projectId = project?.id ?? null;
  return async ({ isTried, key }) => {
    const asked = { asker: { principal }, idempotencyKey: key, trail, isTried };
    const { repeated } = await commands.give({ projectId, command, ...asked });
    return { id: projectId ?? '', repeated };
  };
}
