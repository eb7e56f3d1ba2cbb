import type { Same } from '../same';
import type { zh } from '../zh';
import { shell } from './shell';
import { states } from './states';
import { words } from './words';

/** Every word of the app in English. */
export const en: Same<typeof zh> = { ...shell, words, states };
