import type { ProjectFacts } from '../project/project.state';
import type { Command } from '../command/commands';
import type {
  CarriedDecision,
  FollowedHold,
  NotedAdmission,
  RefusedReaction,
  SharedProof,
} from '../event/reaction.events';

/** What a sheet of the library says of the lead that is to come of it. */
export type PromotedLead = Pick<
  ProjectFacts,
  'name' | 'industry' | 'money' | 'landingUnitId' | 'introducingUnitId' | 'followerId' | 'investor'
> & { readonly promotionId: string; readonly investorId: string | null };

/** What only the system asks of a project, for another file. People have no such commands: no route, no form, no right. */
interface SystemCommandMap {
  NoteSharedProof: SharedProof;
  NoteRefusal: RefusedReaction;
  /** A sheet of the library becomes a project, under the id that the sheet knows. */
  RegisterPromotedLead: PromotedLead;
  /** What a review decided. */
  NoteAdmission: NotedAdmission;
  /** What was decided of a hold. */
  FollowHold: FollowedHold;
  /** What a dispatch meeting decided about it. */
  CarryDecision: CarriedDecision;
}
export type SystemCommandName = keyof SystemCommandMap;
export type SystemCommand = {
  [N in SystemCommandName]: { readonly name: N; readonly payload: SystemCommandMap[N] };
}[SystemCommandName];

/** What may come to a project: from people, or from the system alone. */
export type Asked = Command | SystemCommand;

const NAMES: Readonly<Record<SystemCommandName, true>> = {
  NoteSharedProof: true,
  NoteRefusal: true,
  FollowHold: true,
  RegisterPromotedLead: true,
  CarryDecision: true,
  NoteAdmission: true,
};

/** Object.hasOwn: a name like `constructor` is none. */
export const isSystemCommand = (command: { readonly name: string }): command is SystemCommand =>
  Object.hasOwn(NAMES, command.name);
