/** The steps of the ladder, lowest first. `reminder` comes with the yellow light, `breach` with the red one. */
export const RUNGS = ['reminder', 'breach', 'leader', 'leader-in-charge', 'principal-leaders'] as const;
export type Rung = (typeof RUNGS)[number];

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
