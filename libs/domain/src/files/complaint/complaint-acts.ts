import type { Complaint } from '@bangban/contract';
import { COMPLAINT_ACTS, type ComplaintAct, type ComplaintStatus } from '@bangban/contract/vocabulary';
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
  }
}

/** What somebody who reads it may do now. */
export function complaintActs(complaint: Complaint, principal: Principal, ctx: Seeing): readonly ComplaintAct[] {
  const status = complaintStatus(complaint);
  return COMPLAINT_ACTS.filter((act) => DONE_IN[act].includes(status) && isTheirs(act, complaint, principal, ctx));
}

/** To whom it may be given now. */
export const complaintHandlers = (complaint: Complaint, ctx: Seeing): readonly string[] =>
  Object.keys(ctx.directory.people)
    .filter((personId) => personId !== complaint.handlerId && mayHandle(complaint, personId, ctx))
    .sort();
