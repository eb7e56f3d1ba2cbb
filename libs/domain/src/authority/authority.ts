import type { CommandName } from '../command/commands';
import { ADMIN_ROLES, type Role } from '../directory/directory';
import type { Context, Refusal } from '../world';
import { type Relation, stands, type Subject } from './relations';
import { whoMay } from './who-may';

/** A role in a relation. `any` role: the relation alone is enough. */
export interface Grant {
  readonly role: Role | 'any';
  readonly relation: Relation;
}

const helpdesk: Grant = { role: 'helpdesk-officer', relation: 'any' };
/** Every empty role falls to the centre's head, who therefore may do what the centre's officers may. */
const centreHead: Grant = { role: 'any', relation: 'help-centre-head' };
const ownLeader: Grant = { role: 'any', relation: 'own-project-leader' };
const inCharge: Grant = { role: 'leader-in-charge', relation: 'any' };
const principal: Grant = { role: 'principal-leader', relation: 'any' };
const follower: Grant = { role: 'any', relation: 'follower' };
const introducer: Grant = { role: 'any', relation: 'introducing-unit' };
const team: Grant = { role: 'any', relation: 'team' };
const itemUnit: Grant = { role: 'any', relation: 'item-unit' };
const itemUnitHead: Grant = { role: 'any', relation: 'item-unit-head' };
const investor: Grant = { role: 'investor-contact', relation: 'investor' };
/** Where the investor has nobody: what the centre's head says then is recorded as the head's own. */
const investorStandIn: Grant = { role: 'any', relation: 'investor-stand-in' };
/** Whoever the policy names as the holder of what the command answers. */
const dutyHolder: Grant = { role: 'any', relation: 'duty-holder' };

/** 督查 urges by office, and so does whoever answers for the project and waits. */
const WAITING: readonly Grant[] = [
  ...[helpdesk, centreHead, ownLeader, inCharge, principal, follower, introducer],
  ...([
    { role: 'inspector', relation: 'any' },
    { role: 'supervision-head', relation: 'any' },
  ] as const),
];

/** Who may give each command. What stands in no row is refused. */
export const AUTHORITY: Readonly<Record<CommandName, readonly Grant[]>> = {
  RegisterLead: [
    helpdesk,
    { role: 'promotion-officer', relation: 'any' },
    { role: 'unit-head', relation: 'any' },
    { role: 'leader', relation: 'any' },
    inCharge,
    principal,
  ],
  ImportProject: [helpdesk, centreHead],
  ReviseProject: [helpdesk, centreHead, follower, introducer, dutyHolder],
  RecordContact: [helpdesk, centreHead, follower, introducer, team, ownLeader, dutyHolder],
  JudgeLead: [{ role: 'any', relation: 'promotion-bureau' }, inCharge, dutyHolder],
  AssignLeader: [centreHead, inCharge, principal],
  FillHelpParty: [helpdesk, centreHead, ownLeader, dutyHolder],
  RevisePlan: [helpdesk, centreHead, follower, ownLeader, dutyHolder],
  RecordEvidence: [helpdesk, centreHead, follower, introducer, team, itemUnit, dutyHolder],
  RecordMilestone: [helpdesk, centreHead, follower, introducer, dutyHolder],
  RecordFundArrival: [helpdesk, centreHead, follower, introducer, dutyHolder],
  // Those who answer for the gates; never whoever recorded it.
  WithdrawEvidence: [helpdesk, centreHead, ownLeader, inCharge],
  WithdrawMilestone: [helpdesk, centreHead, ownLeader, inCharge],
  WithdrawFundArrival: [helpdesk, centreHead, ownLeader, inCharge],
  AdvanceStage: [helpdesk, centreHead, ownLeader],
  ReturnToStage: [helpdesk, ownLeader, inCharge],
  Shelve: [helpdesk, ownLeader, inCharge],
  DecideRequest: [centreHead, ownLeader, inCharge, principal],
  Resume: [centreHead, ownLeader, inCharge],
  TerminateProject: [ownLeader, inCharge, principal],
  TransferOut: [ownLeader, inCharge, principal],
  ProposeHandOver: [
    ...[ownLeader, introducer, inCharge, principal],
    { role: 'any', relation: 'landing-place' },
    // The centre's head only where nobody is there who could.
    { role: 'any', relation: 'hand-over-stand-in' },
  ],
  AnswerHandOver: [{ role: 'any', relation: 'incoming' }],
  AdoptPolicy: [centreHead, { role: 'supervision-head', relation: 'any' }],
  AdoptCalendar: [centreHead, { role: 'supervision-head', relation: 'any' }],
  CloseProject: [helpdesk, centreHead, ownLeader],
  AddHelpItem: [helpdesk, centreHead, ownLeader],
  IssueHelpItem: [helpdesk, centreHead, ownLeader],
  SignForHelpItem: [itemUnit, itemUnitHead],
  NoteProgress: [
    ...[helpdesk, centreHead, follower, introducer, team, itemUnit],
    ...([{ role: 'any', relation: 'item-co-unit' }] as const),
    dutyHolder,
  ],
  ReportDone: [itemUnit, itemUnitHead],
  SignReport: [itemUnitHead],
  ReturnReport: [itemUnitHead],
  WithdrawReport: [itemUnit],
  VerifyHelpItem: [helpdesk, centreHead],
  ReturnHelpItem: [helpdesk, centreHead],
  CloseHelpItem: [helpdesk, centreHead],
  ConfirmClosing: [investor, investorStandIn],
  RefuseClosing: [investor, investorStandIn],
  TransferHelpItem: [helpdesk, centreHead],
  RaiseHelpItem: [helpdesk, centreHead, itemUnit],
  // A unit, whose report waits for others, may too.
  UrgeHelpItem: [...WAITING, itemUnit],
  UrgeAnswer: [...WAITING, itemUnit],
  UrgeHandOver: WAITING,
  UrgeDecision: WAITING,
  VoidHelpItem: [centreHead, ownLeader],
  // Everybody who may give an act on an item; the rule asks for the one who gave this one.
  TakeBack: [helpdesk, centreHead, itemUnit, itemUnitHead, ownLeader, investor, investorStandIn],
  AnswerEscalation: [{ role: 'any', relation: 'recipient' }],
};

/**
 * Null when the command may be given. The system may do everything; the three administrators (三员) may do nothing here,
 * not as somebody's substitute either.
 * A person outside the investor's own company never confirms as the investor; where it has no contact, somebody stands in
 * by name.
 */
export function authoriseFor(name: CommandName, subject: Subject, ctx: Context): Refusal | null {
  const { principal: who } = ctx;
  if (ctx.actor.kind === 'system') return null;
  const own = who ? (ctx.directory.people[who.personId]?.roles ?? []) : [];
  if (!who || [...who.roles, ...own].some((role) => ADMIN_ROLES.includes(role))) {
    return { code: 'ADMIN_MAY_NOT_ACT', details: {} };
  }
  // Outsiders and insiders are two kinds of people: neither ever acts for the other, whatever a row says.
  if (who.actingFor !== null && [...who.roles, ...own].includes('investor-contact')) {
    return { code: 'ACTING_ACROSS', details: {} };
  }
  const granted = AUTHORITY[name].some(
    ({ role, relation }) => (role === 'any' || who.roles.includes(role)) && stands(relation, who, subject, ctx, name),
  );
  return granted
    ? null
    : {
        code: 'FORBIDDEN',
        details: { command: name, needs: AUTHORITY[name], who: whoMay(AUTHORITY[name], name, subject, ctx) },
      };
}
