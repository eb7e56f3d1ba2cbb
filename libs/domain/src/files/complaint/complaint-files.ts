import type { Complaint, ComplaintCommandMap, ComplaintFile } from '@bangban/contract';
import type { ComplaintFileSide } from '@bangban/contract/vocabulary';
import { type FileRefusal, isOutsider, type Principal } from '@bangban/kernel';
import { filesGoWith, isTheirs } from './complaint-acts';
import type { Seeing } from './complaint-readers';
import type { ComplaintDeciding, StoredComplaintFile } from './complaint.events';
import { complaintStatus } from './complaint.evolve';
import { add, refuse } from './complaint.refuse';

/** So many go with what the company said, and so many with what it is answered. */
const MOST_FILES = 10;

type Files = Pick<Complaint, 'files'>;

/** Those that whoever asks is shown: the company is shown those of an answer once it is given. */
export function shownFiles({ answer, files = [] }: Complaint, principal: Principal): readonly ComplaintFile[] {
  return files.filter(({ side }) => side === 'complaint' || answer !== null || !isOutsider(principal));
}

/** As long as nobody works with it: of a complaint until that is taken on, by whoever sent it; of an answer until it is given. */
export function mayTakeBack(file: ComplaintFile, complaint: Complaint, principal: Principal, ctx: Seeing): boolean {
  if (file.side === 'answer') return filesGoWith(complaint, principal, ctx) === 'answer';
  return complaintStatus(complaint) === 'lodged' && principal.actingFor === null && file.by === principal.personId;
}

/** Why no file of theirs can be attached now; null where one can be. */
export function attachingFileRefused(complaint: Complaint, principal: Principal, ctx: Seeing): FileRefusal | null {
  const side = filesGoWith(complaint, principal, ctx);
  if (!isTheirs('attach', complaint, principal, ctx)) return refuse('COMPLAINT_FORBIDDEN');
  if (side === null) return refuse('COMPLAINT_STATUS');
  const count = ofSide(complaint, side).length;
  return count < MOST_FILES ? null : refuse('COMPLAINT_FILES', { most: MOST_FILES });
}

export function attachFile(
  batch: ComplaintDeciding,
  complaint: Complaint,
  file: StoredComplaintFile,
): FileRefusal | null {
  const { commandId: id, principal } = batch.ctx;
  if (!principal) return refuse('COMPLAINT_FORBIDDEN');
  const refusal = attachingFileRefused(complaint, principal, batch.ctx);
  if (refusal) return refusal;
  const side = filesGoWith(complaint, principal, batch.ctx) ?? 'complaint';
  const twice = ofSide(complaint, side).some(({ sha256 }) => sha256 === file.sha256);
  if (twice) return refuse('COMPLAINT_FILE_TWICE');
  return add(batch, { type: 'ComplaintFileAttached', v: 1, data: { ...file, id, side } });
}

export function takeFileBack(
  batch: ComplaintDeciding,
  complaint: Complaint,
  { fileId: id }: ComplaintCommandMap['TakeComplaintFileBack'],
): FileRefusal | null {
  const { principal } = batch.ctx;
  const file = principal && shownFiles(complaint, principal).find((each) => each.id === id);
  if (!file) return refuse('COMPLAINT_FILE_UNKNOWN');
  if (!mayTakeBack(file, complaint, principal, batch.ctx)) return refuse('COMPLAINT_FILE_STAYS');
  return add(batch, { type: 'ComplaintFileTakenBack', v: 1, data: { id } });
}

const ofSide = ({ files = [] }: Files, side: ComplaintFileSide): readonly ComplaintFile[] =>
  files.filter((each) => each.side === side);
