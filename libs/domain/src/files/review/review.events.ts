import type { AdmissionCondition, Review, ReviewCommandMap, ReviewOpinion, ReviewSeat } from '@bangban/contract';
import type { Instant } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import type { NoteRefusal } from '../draft';

export type ReviewCommand = {
  [N in keyof ReviewCommandMap]: { readonly name: N; readonly payload: ReviewCommandMap[N] };
}[keyof ReviewCommandMap];
/** What time has decided, asked for when it is due. */
export interface SettleReview {
  readonly name: 'SettleReview';
  readonly payload: Readonly<Record<string, never>>;
}
export type ReviewInput = ReviewCommand | SettleReview | NoteRefusal;

type Fact<Type extends string, Data> = { readonly type: Type; readonly v: 1; readonly data: Data };
type Invited = Pick<ReviewSeat, 'no' | 'expertId' | 'personId' | 'due' | 'remindAt' | 'provisional'>;
type OfSeat<More> = { readonly seat: number } & More;
type Called = Pick<Review, 'projectId' | 'subject' | 'reviewed' | 'facts' | 'rules' | 'policyVersion'> & {
  readonly experts: readonly Invited[];
};
type Conditions = { readonly reason: string; readonly conditions: readonly AdmissionCondition[] };

/** What can have happened to a review. Each holds ids; scores stand in their own event alone. */
export type ReviewFact =
  | Fact<'ReviewCalled', Called>
  | Fact<'ExpertInvited', Invited>
  | Fact<'ExpertExcused', OfSeat<{ readonly reason: string }>>
  | Fact<'ConflictDeclared', OfSeat<{ readonly conflict: string | null }>>
  | Fact<'OpinionHandedIn', OfSeat<Pick<ReviewOpinion, 'scores' | 'remarks'>>>
  /** As of the instant at which it came due, whenever it was looked at. */
  | Fact<'ExpertReminded', OfSeat<{ readonly at: Instant }>>
  | Fact<'OpinionOverdue', OfSeat<{ readonly at: Instant }>>
  | Fact<'ReviewClosed', { readonly reason: string; readonly complete: boolean }>
  | Fact<'ReviewDecided', Conditions & Pick<NonNullable<Review['decision']>, 'verdict' | 'day' | 'year' | 'no'>>
  | Fact<'ConditionsAmended', Conditions>
  | Fact<'ReviewWithdrawn', { readonly reason: string }>
  | Fact<'AdmissionRefused', RefusedReaction>;
