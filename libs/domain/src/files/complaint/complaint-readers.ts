import type { Complaint } from '@bangban/contract';
import {
  activePerson,
  type Directory,
  helpCentreHead,
  type Principal,
  principalIn,
  type ReaderKey,
  scopeOf,
  sees,
  standsIn,
} from '@bangban/kernel';
import type { AccessPolicy } from '../../access/access-policy';
import type { ProjectState } from '../../project/project.state';

type Parties = Pick<ProjectState, 'investorContactIds' | 'parties'>;
type Read = Pick<Complaint, 'confidential' | 'contactId' | 'handlerId' | 'offices' | 'recordedBy' | 'unitId'>;

/** What is written on it: the company, the offices, whoever handles it, and the unit concerned where it may know. */
export function complaintReaders(complaint: Read): readonly ReaderKey[] {
  const { confidential, contactId, handlerId, offices, recordedBy, unitId } = complaint;
  const people = [handlerId, recordedBy].filter((id) => id !== null);
  return [
    `investor:${contactId}`,
    ...people.map((id): ReaderKey => `person:${id}`),
    ...[...offices, ...(unitId === null || confidential ? [] : [unitId])].map((id): ReaderKey => `unit:${id}`),
  ];
}

/** The unit that is not to know of it, with all below it: whoever belongs there reads it in no way. */
export const keptFrom = ({ confidential, unitId }: Pick<Complaint, 'confidential' | 'unitId'>): readonly string[] =>
  confidential && unitId !== null ? [unitId] : [];

/** Who answers for its project by now, and the company's contacts there: the same as `answers_for` in the database. */
function answerKeys({ investorContactIds, parties }: Parties): readonly ReaderKey[] {
  const { leader, 'help-centre': desk } = parties;
  const people = [leader?.personId, desk?.personId].filter((id) => id !== undefined);
  return [
    ...people.map((id): ReaderKey => `person:${id}`),
    ...(desk?.unitId ? [`unit:${desk.unitId}` as const] : []),
    ...investorContactIds.map((id): ReaderKey => `investor:${id}`),
  ];
}

/** What says who reads a complaint now. */
export interface Seeing {
  readonly directory: Directory;
  readonly policy: { readonly access: Pick<AccessPolicy, 'reading'> };
  /** Its project, as far as it is known. */
  readonly named?: { readonly project: Parties | null };
}

/** Whether somebody reads it: as the query and the wall have it, which a test compares. */
export function readsComplaint(complaint: Complaint, principal: Principal, ctx: Seeing): boolean {
  if (isKept(complaint, principal, ctx.directory)) return false;
  const scope = scopeOf(principal, ctx.directory, ctx.policy.access.reading);
  return sees(scope, [...complaintReaders(complaint), ...(ctx.named?.project ? answerKeys(ctx.named.project) : [])]);
}

function isKept(
  complaint: Pick<Complaint, 'confidential' | 'unitId'>,
  principal: Principal,
  directory: Directory,
): boolean {
  const kept = keptFrom(complaint);
  return kept.length > 0 && standsIn(principal, directory).some((unitId) => kept.includes(unitId));
}

/** Whether somebody in office may be told of it. */
export function mayKnow(complaint: Complaint, personId: string, ctx: Seeing): boolean {
  const principal = activePerson(ctx.directory, personId) === null ? null : principalIn(ctx.directory, personId);
  return principal !== null && readsComplaint(complaint, principal, ctx);
}

/** The help centre's officers and its head. */
export const isOfCentre = (personId: string, directory: Directory): boolean =>
  activePerson(directory, personId) !== null &&
  (directory.people[personId]?.roles.includes('helpdesk-officer') === true || helpCentreHead(directory) === personId);

/** Nobody handles what concerns their own unit, also where that knows of it. */
export function mayHandle(complaint: Complaint, personId: string, ctx: Seeing): boolean {
  if (!isOfCentre(personId, ctx.directory)) return false;
  const { offices, unitId } = complaint;
  const principal = principalIn(ctx.directory, personId);
  const own = principal !== null && unitId !== null && standsIn(principal, ctx.directory).includes(unitId);
  return !(own && !offices.includes(unitId)) && mayKnow(complaint, personId, ctx);
}

/** Who decides where the company was not satisfied: the centre's head; who handled it does not, nor who may not know. */
export function decidersOf(complaint: Complaint, ctx: Seeing): readonly string[] {
  const head = helpCentreHead(ctx.directory);
  if (head !== null && head !== complaint.handlerId && mayKnow(complaint, head, ctx)) return [head];
  return leadersAbove(complaint, ctx).filter((id) => id !== complaint.handlerId);
}

/** 分管领导; where all of them are of the unit that is not to know, 主要领导. */
export function leadersAbove(complaint: Complaint, ctx: Seeing): readonly string[] {
  const people = Object.values(ctx.directory.people);
  for (const role of ['leader-in-charge', 'principal-leader'] as const) {
    const found = people.filter(({ id, roles }) => roles.includes(role) && mayKnow(complaint, id, ctx));
    if (found.length > 0) return found.map(({ id }) => id);
  }
  return [];
}
