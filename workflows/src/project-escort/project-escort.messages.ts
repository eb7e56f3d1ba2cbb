import type { EscortFact } from '@bangban/domain';
import { defineSearchAttributeKey, SearchAttributeType } from '@temporalio/common';
import { defineQuery, defineSignal } from '@temporalio/workflow';
import type { Kept } from '../keeper/keeper.messages';

/** What a run is started with: the newest fact, and what else must survive continue-as-new. */
export type EscortStart = Kept<EscortFact>;

/** What a run is doing: waiting for its stage to be opened, seeing it through, or aftercare, the end of the story. */
export type EscortPhase = 'opening' | 'escorting' | 'aftercare';

/** The answer of the `escort` query: diagnosis only, screens read the record. Ids and instants, no names. */
export interface EscortView extends EscortFact {
  readonly phase: EscortPhase;
  /** When the workflow will tick next, in its own time; null when nothing runs. */
  readonly sleepsUntil: string | null;
  readonly barrenTicks: number;
}

/** A project changed. Snapshots with a seq: duplicates and late ones are harmless. */
export const factLearned = defineSignal<[EscortFact]>('factLearned');

export const escortQuery = defineQuery<EscortView>('escort');

/** How operators find escorts in Temporal; no deadlines, which would cost a visibility write per command. */
export const STAGE_ATTRIBUTE = defineSearchAttributeKey('BangbanStage', SearchAttributeType.KEYWORD);
export const UNIT_ATTRIBUTE = defineSearchAttributeKey('BangbanUnit', SearchAttributeType.KEYWORD);
