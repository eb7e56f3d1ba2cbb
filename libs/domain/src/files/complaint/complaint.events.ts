import type { Complaint, ComplaintClock, ComplaintCommandMap, ComplaintFile } from '@bangban/contract';
import type { ComplaintStep } from '@bangban/contract/vocabulary';
import type { FileBatch, Instant } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import type { NoteRefusal } from '../draft';
import type { FileContext } from '../file-kinds';

export type ComplaintCommand = {
  [N in keyof ComplaintCommandMap]: { readonly name: N; readonly payload: ComplaintCommandMap[N] };
}[keyof ComplaintCommandMap];

/** What time has decided, asked for when it is due. */
interface SettleComplaint {
  readonly name: 'SettleComplaint';
  readonly payload: Readonly<Record<string, never>>;
}
/** What the store says of a file that was sent: never a hash that somebody names. */
export type StoredComplaintFile = Pick<ComplaintFile, 'name' | 'mediaType' | 'size' | 'sha256'>;
interface AttachComplaintFile {
  readonly name: 'AttachComplaintFile';
  readonly payload: StoredComplaintFile;
}
export type ComplaintInput = ComplaintCommand | AttachComplaintFile | SettleComplaint | NoteRefusal;
export type ComplaintDeciding = FileBatch<Complaint, ComplaintFact, FileContext>;

type Fact<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Data };
type Said = { readonly words: string };
type Given = { readonly reason: string };
/** Which limit it was, and when it went by, whenever that was looked at. */
type OfStep = { readonly step: ComplaintStep; readonly at: Instant };
export type ArmedClock = Pick<ComplaintClock, 'step' | 'due' | 'climbAt' | 'provisional'>;
type Armed = { readonly clock: ArmedClock };
type Lodged = Pick<
  Complaint,
  | ('projectId' | 'projectName' | 'subject' | 'words' | 'itemId' | 'unitId' | 'confidential')
  | ('contactId' | 'recordedBy' | 'offices' | 'rules' | 'policyVersion')
>;

/** What can have happened to a complaint. */
export type ComplaintFact =
  | Fact<'ComplaintLodged', Lodged & Armed>
  | Fact<'ComplaintAccepted', Armed & { readonly handlerId: string }>
  | Fact<'ComplaintHandedOver', { readonly handlerId: string }>
  | Fact<'ComplaintRefused', Given>
  | Fact<'ComplaintAnswered', Said & Armed>
  | Fact<'ComplaintSettled', Readonly<Record<string, never>>>
  | Fact<'ComplaintReopened', Given & Armed & Pick<Complaint, 'deciders'>>
  | Fact<'ComplaintDecided', Said>
  | Fact<'ComplaintWithdrawn', Given>
  | Fact<'ComplaintFileAttached', Omit<ComplaintFile, 'at' | 'by'>>
  | Fact<'ComplaintFileTakenBack', Pick<ComplaintFile, 'id'>>
  | Fact<'ComplaintOverdue', OfStep>
  | Fact<'ComplaintClimbed', OfStep>
  | Fact<'ComplaintLeftUnsaid', OfStep>
  | Fact<'SettlingRefused', RefusedReaction>;
