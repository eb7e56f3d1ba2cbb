import { type Stage, STAGES } from '@bangban/domain';

/** Whether a contract says the amount: before it is signed, an amount is what somebody plans. */
export const isSigned = (stage: Stage): boolean => STAGES.indexOf(stage) >= STAGES.indexOf('signing');
