import type { AnswerOf, Json, policyFile, PolicyFileCommandMap } from '@bangban/contract';
import type { Policy } from '../../policy/policy';
import type { Draft, NoteRefusal } from '../draft';
import type { DraftFact } from '../draft.decider';

export type { Json };

/**
 * One place of the policy as it is to be (RFC 6901, e.g. `/limits/signFor`), with the paper that orders it (发文字号) or its
 * words. A list is changed as a whole, so that nothing depends on what stands where. */
export interface PolicyChange extends Omit<AnswerOf<typeof policyFile>['file']['changes'][number], 'value' | 'from'> {
  readonly value: Json;
  /** What stood there when it was written. */
  readonly from: Json;
}

export interface PolicyContents {
  readonly changes: readonly PolicyChange[];
  /** Number of the document that orders it (发文字号). */
  readonly document: string;
  readonly note: string;
}

/** As somebody writes it: what stands there now is looked up. */
export type WrittenPolicy = PolicyFileCommandMap['DraftPolicy'];
export type WrittenChange = WrittenPolicy['changes'][number];

export interface PolicyFileState extends PolicyContents, Draft {}

export type PolicyFileCommandName = keyof PolicyFileCommandMap;
export type PolicyFileCommand = {
  [N in PolicyFileCommandName]: { readonly name: N; readonly payload: PolicyFileCommandMap[N] };
}[PolicyFileCommandName];
/** What may come to the file: from people, or from the system alone. */
export type PolicyFileInput = PolicyFileCommand | NoteRefusal;

export type PolicyFact = DraftFact<'Policy', PolicyContents, PolicyContents, { readonly policy: Policy }>;
