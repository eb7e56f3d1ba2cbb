import type { Complaint, ComplaintClock, ComplaintCommandMap } from '@bangban/contract';
import type { ComplaintStep } from '@bangban/contract/vocabulary';
import type { Instant } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import type { NoteRefusal } from '../draft';

export type ComplaintCommand = {
  [N in keyof ComplaintCommandMap]: { readonly name: N; readonly payload: ComplaintCommandMap[N] };
}[keyof ComplaintCommandMap];

/** What time has decided, asked for when it is due. */
interface SettleComplaint {
  readonly name: 'SettleComplaint';
  readonly payload: Readonly<Record<string, never>>;
}
export type ComplaintInput = ComplaintCommand | SettleComplaint | NoteRefusal;

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
  | Fact<'ComplaintOverdue', OfStep>
  | Fact<'ComplaintClimbed', OfStep>
  | Fact<'ComplaintLeftUnsaid', OfStep>
  | Fact<'SettlingRefused', RefusedReaction>;
