import type { EventMap } from './events';

/** The other file refused. The asking file is told so by a command of the system, and keeps it as an event. */
export type RefusedReaction = EventMap['ReactionRefused'];

/** A paper that stands on this project was recorded on another one too. */
export type SharedProof = EventMap['ProofSharedElsewhere'];
