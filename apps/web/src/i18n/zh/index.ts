import { commands } from './commands';
import { fields } from './fields';
import { figures } from './figures';
import { files } from './files';
import { history } from './history';
import { investor } from './investor';
import { item } from './item';
import { leader } from './leader';
import { pieces } from './pieces';
import { profile } from './profile';
import { project } from './project';
import { projects } from './projects';
import { shell } from './shell';
import { states } from './states';
import { statistics } from './statistics';
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
  ...statistics,
  ...commands,
  ...fields,
  ...pieces,
  ...project,
  ...projects,
  ...item,
  ...workbench,
  ...files,
  ...profile,
  ...investor,
} as const;
