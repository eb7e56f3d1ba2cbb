import type { Same } from '../same';
import type { zh } from '../zh';
import { commands } from './commands';
import { fields } from './fields';
import { history } from './history';
import { leader } from './leader';
import { pieces } from './pieces';
import { shell } from './shell';
import { states } from './states';
import { words } from './words';

/** Every word of the app in English. */
export const en: Same<typeof zh> = { ...shell, words, states, history, ...leader, ...commands, ...fields, ...pieces };
