import type { LadderStep, RecipientRef } from '@bangban/contract';
import { type Rung, RUNGS } from '@bangban/contract/vocabulary';

export { type Rung, RUNGS };

export type { LadderStep, RecipientRef };
