import type { LadderStep } from '@bangban/contract';
import { isReminder, RECIPIENTS, type RecipientRef, type Rung, RUNGS } from '@bangban/contract/vocabulary';

export { isReminder, RECIPIENTS, type Rung, RUNGS };

export type { LadderStep, RecipientRef };
