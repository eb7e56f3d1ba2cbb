import type { WeekPart } from '@bangban/contract/vocabulary';

/** The lights of the items that are open, as they are stacked: the worst at the bottom. */
export const LIGHTS = ['red', 'yellow', 'green', 'none'] as const satisfies readonly WeekPart[];

type WeekLight = (typeof LIGHTS)[number];

export const isLight = (part: WeekPart): part is WeekLight => LIGHTS.some((light) => light === part);

/** The key of the word for a number of a week. */
export const weekPartName = (part: WeekPart) =>
  isLight(part) ? (`words.light.${part}` as const) : (`statistics.week.${part}` as const);
