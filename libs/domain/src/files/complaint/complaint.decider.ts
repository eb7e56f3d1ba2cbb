import type { Complaint, ComplaintCommandMap } from '@bangban/contract';
import type { ComplaintAct } from '@bangban/contract/vocabulary';
import { activePerson, type FileRefusal, isOutsider, standsIn, unitsAbove } from '@bangban/kernel';
import { isRefusalNote } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { DONE_IN, isTheirs } from './complaint-acts';
import { attachFile, takeFileBack } from './complaint-files';
import { complaintReaders, decidersOf, isOfCentre, keptFrom, mayHandle, readsComplaint } from './complaint-readers';
import { armed, askedLater, lapsed } from './complaint-time';
import type { ComplaintDeciding, ComplaintFact, ComplaintInput } from './complaint.events';
import { complaintStatus, evolveComplaint } from './complaint.evolve';
import { complaintNotices } from './complaint.notices';
import { COMPLAINT_REFUSALS } from './complaint.refusals';
import { add, refuse } from './complaint.refuse';

type Lodging = ComplaintCommandMap['LodgeComplaint'];
type Act = Exclude<ComplaintInput, { name: 'LodgeComplaint' | 'SettleComplaint' | 'NoteRefusal' }>;

const ACT_OF: Readonly<Record<Act['name'], ComplaintAct>> = {
  AcceptComplaint: 'accept',
  HandOverComplaint: 'hand-over',
  RefuseComplaint: 'refuse',
  AnswerComplaint: 'answer',
  RateComplaint: 'rate',
  DecideComplaint: 'decide',
  WithdrawComplaint: 'withdraw',
  AttachComplaintFile: 'attach',
  TakeComplaintFileBack: 'attach',
};

/**
 * 客商投诉. Lodged by a company or recorded for it, taken on and answered by the help centre, and said by the company to be
 * settled or not; once more decided where it is not. Where it asks for that, the unit concerned does not learn of it.
 */
export const COMPLAINT_FILE: FileDecider<Complaint, ComplaintInput, ComplaintFact> = {
  kind: 'complaint',
  refusals: COMPLAINT_REFUSALS,
  answeredFor: ({ projectId }) => projectId,
  keptFrom,
  namedBy(state, { name, payload }) {
    const lodged = name === 'LodgeComplaint' ? payload : null;
    const projectId = state?.projectId ?? lodged?.projectId ?? null;
    return { projectId, expertIds: [], itemId: lodged?.itemId ?? null, people: [] };
  },
  authorise(state, command, ctx) {
    const { actor, named, principal } = ctx;
    if (isRefusalNote(command) || command.name === 'SettleComplaint') {
      return actor.kind === 'system' ? null : refuse('COMPLAINT_FORBIDDEN');
    }
    if (!principal) return refuse('COMPLAINT_FORBIDDEN');
    if (command.name === 'LodgeComplaint') {
      if (!named?.project || !named.seen) return refuse('COMPLAINT_PROJECT_UNKNOWN');
      if (principal.actingFor !== null) return refuse('COMPLAINT_NOT_FOR_ANOTHER');
      const may = isOutsider(principal) || isOfCentre(principal.personId, ctx.directory);
      return may ? null : refuse('COMPLAINT_FORBIDDEN');
    }
    if (!state || !readsComplaint(state, principal, ctx)) return refuse('COMPLAINT_UNKNOWN');
    if (principal.actingFor !== null) return refuse('COMPLAINT_NOT_FOR_ANOTHER');
    return isTheirs(ACT_OF[command.name], state, principal, ctx) ? null : refuse('COMPLAINT_FORBIDDEN');
  },
  decide(batch, command) {
    const { state } = batch;
    if (command.name === 'LodgeComplaint') {
      return state ? refuse('COMPLAINT_EXISTS') : lodge(batch, command.payload);
    }
    if (!state) return refuse('COMPLAINT_UNKNOWN');
    if (command.name === 'NoteRefusal') return add(batch, { type: 'SettlingRefused', v: 1, data: command.payload });
    // What time has decided comes before what somebody does now.
    batch.inTime(() => {
      for (const fact of lapsed(state, batch.ctx.now)) batch.add(fact);
    });
    if (command.name === 'SettleComplaint') return null;
    const standing = batch.state ?? state;
    if (!DONE_IN[ACT_OF[command.name]].includes(complaintStatus(standing))) return refuse('COMPLAINT_STATUS');
    return act(batch, standing, command);
  },
  evolve: evolveComplaint,
  statusOf: complaintStatus,
  readersOf: complaintReaders,
  noticesOf: complaintNotices,
  publishedBy: () => null,
  reactionsOf: ({ fact, fileId }) =>
    'data' in fact && 'clock' in fact.data ? askedLater(fileId, fact.data.clock) : [],
};

function lodge(batch: ComplaintDeciding, { contactId: asked, ...payload }: Lodging): FileRefusal | null {
  const { actor, directory, named, policy, principal } = batch.ctx;
  if (!named?.project || !principal) return refuse('COMPLAINT_PROJECT_UNKNOWN');
  const own = isOutsider(principal);
  const contactId = own ? principal.personId : asked;
  const theirs = contactId !== null && named.project.investorContactIds.includes(contactId);
  if (!theirs || (own && asked !== null && asked !== contactId) || activePerson(directory, contactId) === null) {
    return refuse('COMPLAINT_CONTACT');
  }
  if (payload.itemId !== null && named.itemThere !== true) return refuse('COMPLAINT_ITEM_UNKNOWN');
  const { confidential, unitId } = payload;
  if (unitId !== null && directory.units[unitId]?.active !== true) return refuse('COMPLAINT_UNIT_UNKNOWN');
  const offices = officesIn(batch.ctx);
  if (confidential) {
    if (unitId === null) return refuse('COMPLAINT_UNIT_MISSING');
    // What concerns those who handle it, or whoever stands above them, cannot be kept from them.
    if (offices.some((id) => unitsAbove(id, directory).includes(unitId))) return refuse('COMPLAINT_NOT_KEPT');
    if (!own && standsIn(principal, directory).includes(unitId)) return refuse('COMPLAINT_OWN_UNIT');
  }
  const { complaints: rules, version: policyVersion } = policy;
  const recordedBy = own ? null : actor.id;
  const { name: projectName } = named.project;
  const clock = armed('accept', rules, batch.ctx);
  const data = { ...payload, contactId, recordedBy, offices, rules, policyVersion, projectName, clock };
  return add(batch, { type: 'ComplaintLodged', v: 1, data });
}

const OFFICES = ['help-centre', 'supervision'];
const officesIn = ({ directory }: FileContext): readonly string[] =>
  Object.values(directory.units).flatMap(({ active, functions, id }) =>
    active && functions.some((each) => OFFICES.includes(each)) ? [id] : [],
  );

function act(batch: ComplaintDeciding, complaint: Complaint, command: Act): FileRefusal | null {
  const { ctx } = batch;
  const next = (step: 'answer' | 'confirm' | 'decide') => armed(step, complaint.rules, ctx);
  switch (command.name) {
    case 'AcceptComplaint':
    case 'HandOverComplaint': {
      const { handlerId } = command.payload;
      if (handlerId === complaint.handlerId || !mayHandle(complaint, handlerId, ctx))
        return refuse('COMPLAINT_HANDLER');
      return command.name === 'AcceptComplaint'
        ? add(batch, { type: 'ComplaintAccepted', v: 1, data: { handlerId, clock: next('answer') } })
        : add(batch, { type: 'ComplaintHandedOver', v: 1, data: { handlerId } });
    }
    case 'RefuseComplaint':
      return add(batch, { type: 'ComplaintRefused', v: 1, data: command.payload });
    case 'AnswerComplaint':
      return add(batch, { type: 'ComplaintAnswered', v: 1, data: { ...command.payload, clock: next('confirm') } });
    case 'RateComplaint': {
      const { reason, satisfied } = command.payload;
      if (satisfied) return add(batch, { type: 'ComplaintSettled', v: 1, data: {} });
      if (reason === null) return refuse('COMPLAINT_REASON');
      return add(batch, {
        type: 'ComplaintReopened',
        v: 1,
        data: { reason, deciders: decidersOf(complaint, ctx), clock: next('decide') },
      });
    }
    case 'DecideComplaint':
      return add(batch, { type: 'ComplaintDecided', v: 1, data: command.payload });
    case 'WithdrawComplaint':
      return add(batch, { type: 'ComplaintWithdrawn', v: 1, data: command.payload });
    case 'AttachComplaintFile':
      return attachFile(batch, complaint, command.payload);
    case 'TakeComplaintFileBack':
      return takeFileBack(batch, complaint, command.payload);
  }
}
