import type { LeadSource } from '@bangban/contract';
import type { LeadChannel } from '@bangban/contract/vocabulary';
import type { ProjectFacts } from '../project/project.state';
import type { Command } from '../command/commands';
import type {
  CarriedDecision,
  FollowedHold,
  NotedAdmission,
  NotedRival,
  RefusedReaction,
  SharedProof,
} from '../event/reaction.events';

/** What a sheet of the library says of the lead that is to come of it. */
export type PromotedLead = Pick<
  ProjectFacts,
  'name' | 'industry' | 'money' | 'landingUnitId' | 'introducingUnitId' | 'followerId' | 'investor'
> & { readonly promotionId: string; readonly investorId: string | null };

/** What is said of the lead that is to come of a company that was met. */
export type TripLead = Pick<
  ProjectFacts,
  'name' | 'industry' | 'money' | 'introducingUnitId' | 'followerId' | 'investor'
> & {
  readonly source: LeadSource;
  readonly investorId: string | null;
  /** Absent in older ones, which came of trips. */
  readonly channel?: LeadChannel;
};

/** What only the system asks of a project, for another file. People have no such commands: no route, no form, no right. */
interface SystemCommandMap {
  NoteSharedProof: SharedProof;
  NoteRefusal: RefusedReaction;
  /** A sheet of the library becomes a project, under the id that the sheet knows. */
  RegisterPromotedLead: PromotedLead;
  /** A company that was met becomes a project, under the id that the trip knows. */
  RegisterTripLead: TripLead;
  /** What a review decided. */
  NoteAdmission: NotedAdmission;
  /** What was decided of a hold. */
  FollowHold: FollowedHold;
  /** Another unit's lead of the same company came later; or it is decided which of the two goes on. */
  NoteRival: NotedRival;
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
  RegisterTripLead: true,
  CarryDecision: true,
  NoteAdmission: true,
  NoteRival: true,
};

/** Object.hasOwn: a name like `constructor` is none. */
export const isSystemCommand = (command: { readonly name: string }): command is SystemCommand =>
  Object.hasOwn(NAMES, command.name);

/** Those under which a project begins, under an id that another file knows already. */
export const beginsProject = (name: string): name is 'RegisterPromotedLead' | 'RegisterTripLead' =>
  name === 'RegisterPromotedLead' || name === 'RegisterTripLead';
