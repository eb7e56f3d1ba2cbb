import { commands } from './commands';
import { fields } from './fields';
import { figures } from './figures';
import { files } from './files';
import { history } from './history';
import { investor } from './investor';
import { leader } from './leader';
import { pieces } from './pieces';
import { profile } from './profile';
import { shell } from './shell';
import { states } from './states';
import { supervision } from './supervision';
import { words } from './words';
import { workbench } from './workbench';

/** Every word of the app in Chinese: the first language. English has the same keys. */
export const zh = {
  ...shell,
  words,
  states,
  history,
  ...leader,
  ...figures,
  ...supervision,
  ...commands,
  ...fields,
  ...pieces,
  ...workbench,
  ...files,
  ...profile,
  ...investor,
} as const;
