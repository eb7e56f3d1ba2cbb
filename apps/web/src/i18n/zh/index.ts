import { commands } from './commands';
import { fields } from './fields';
import { history } from './history';
import { leader } from './leader';
import { pieces } from './pieces';
import { shell } from './shell';
import { states } from './states';
import { words } from './words';

/** Every word of the app in Chinese: the first language. English has the same keys. */
export const zh = { ...shell, words, states, history, ...leader, ...commands, ...fields, ...pieces } as const;
