import type { Complaint } from '@bangban/contract';
import {
  COMPLAINT_ACTS,
  type ComplaintAct,
  type ComplaintFileSide,
  type ComplaintStatus,
} from '@bangban/contract/vocabulary';
import { helpCentreHead, isOutsider, type Principal } from '@bangban/kernel';
import { decidersOf, isOfCentre, mayHandle, type Seeing } from './complaint-readers';
import { complaintStatus } from './complaint.evolve';

/** In which of its states each is done. */
export const DONE_IN: Readonly<Record<ComplaintAct, readonly ComplaintStatus[]>> = {
  accept: ['lodged'],
  'hand-over': ['accepted'],
  refuse: ['lodged'],
  answer: ['accepted'],
  rate: ['answered'],
  decide: ['reopened'],
  withdraw: ['lodged', 'accepted', 'answered', 'reopened'],
  attach: ['lodged', 'accepted', 'answered', 'reopened'],
};

/** Whose act each is, of those who read it. All of it in one's own name. */
export function isTheirs(act: ComplaintAct, complaint: Complaint, principal: Principal, ctx: Seeing): boolean {
  const { actingFor, personId } = principal;
  if (actingFor !== null) return false;
  const { contactId, handlerId, recordedBy } = complaint;
  switch (act) {
    case 'accept':
    case 'hand-over':
    case 'refuse':
      return mayHandle(complaint, personId, ctx);
    case 'answer':
      return (
        personId === handlerId || (isOfCentre(personId, ctx.directory) && personId === helpCentreHead(ctx.directory))
      );
    case 'rate':
      return isOutsider(principal);
    case 'decide':
      return decidersOf(complaint, ctx).includes(personId);
    case 'withdraw':
      return personId === (recordedBy ?? contactId) || personId === contactId;
    case 'attach':
      return (['withdraw', 'answer'] as const).some((each) => isTheirs(each, complaint, principal, ctx));
  }
}

/**
 * What a file of theirs would go with now: the answer, of whoever is to give it; else the complaint, of whose it is or who
 * recorded it. Null where they can attach none.
 */
export function filesGoWith(complaint: Complaint, principal: Principal, ctx: Seeing): ComplaintFileSide | null {
  const status = complaintStatus(complaint);
  if (!DONE_IN.attach.includes(status)) return null;
  if (status === 'accepted' && isTheirs('answer', complaint, principal, ctx)) return 'answer';
  return isTheirs('withdraw', complaint, principal, ctx) ? 'complaint' : null;
}

/** What somebody who reads it may do now. */
export function complaintActs(complaint: Complaint, principal: Principal, ctx: Seeing): readonly ComplaintAct[] {
  const status = complaintStatus(complaint);
  return COMPLAINT_ACTS.filter((act) =>
    act === 'attach'
      ? filesGoWith(complaint, principal, ctx) !== null
      : DONE_IN[act].includes(status) && isTheirs(act, complaint, principal, ctx),
  );
}

/** To whom it may be given now. */
export const complaintHandlers = (complaint: Complaint, ctx: Seeing): readonly string[] =>
  Object.keys(ctx.directory.people)
    .filter((personId) => personId !== complaint.handlerId && mayHandle(complaint, personId, ctx))
    .sort();
