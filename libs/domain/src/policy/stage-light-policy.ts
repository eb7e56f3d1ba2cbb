import type { StageLightPolicy } from './policy';

/**
 * 银川市重点项目“红黄绿灯”（2025）: a planned month missed is yellow, three in a row are red; progress 10 to 30 points behind,
 * inclusive, is yellow, more than 30 red. The sources name no time for a warning ahead: thirty days is what offices give.
 */
export const DEFAULT_STAGE_LIGHTS: StageLightPolicy = {
  missedMonths: { yellow: 1, red: 3 },
  behind: { yellowFrom: 10, redOver: 30 },
  remindDays: 30,
};
