import { type Rung, RUNGS } from '@bangban/contract/vocabulary';

export { type Rung, RUNGS };

/** Who hears of a rung; resolved to people when it fires, in the same transaction. */
export type RecipientRef =
  | 'holder'
  | 'unit-head'
  | 'helpdesk-officer'
  | 'help-centre-head'
  | 'follower'
  | 'leader'
  | 'leader-in-charge'
  | 'principal-leaders'
  | 'supervision-heads'
  | 'investor-contacts';

export interface LadderStep {
  readonly rung: Rung;
  /** Working days after the limit, or the moment the light turns yellow. */
  readonly after: number | 'yellow';
  readonly to: readonly RecipientRef[];
  /** True where the rung puts a question that wants an answer (批示). */
  readonly asks: boolean;
}
