/** Which reaction; what it asks for, and of whom, stands in the record. */
export interface ReactionStart {
  readonly reactionId: string;
}
