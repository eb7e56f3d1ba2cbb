import { shell } from './shell';
import { states } from './states';
import { words } from './words';

/** The words of the frame and the sign-in page: loaded before the first screen, the others with the first desk. */
export const frame = { ...shell, words, states };
