import type { Command } from '../command/commands';
import type { FollowedHold, RefusedReaction, SharedProof } from '../event/reaction.events';

/** What only the system asks of a project, for another file. People have no such commands: no route, no form, no right. */
interface SystemCommandMap {
  NoteSharedProof: SharedProof;
  NoteRefusal: RefusedReaction;
  /** What was decided of a hold. */
  FollowHold: FollowedHold;
}
export type SystemCommandName = keyof SystemCommandMap;
export type SystemCommand = {
  [N in SystemCommandName]: { readonly name: N; readonly payload: SystemCommandMap[N] };
}[SystemCommandName];

/** What may come to a project: from people, or from the system alone. */
export type Asked = Command | SystemCommand;

const NAMES: Readonly<Record<SystemCommandName, true>> = { NoteSharedProof: true, NoteRefusal: true, FollowHold: true };

/** Object.hasOwn: a name like `constructor` is none. */
export const isSystemCommand = (command: { readonly name: string }): command is SystemCommand =>
  Object.hasOwn(NAMES, command.name);
