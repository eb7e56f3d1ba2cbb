import { admin } from './admin';
import { commands } from './commands';
import { fields } from './fields';
import { figures } from './figures';
import { files } from './files';
import { frame } from './frame';
import { help } from './help';
import { history } from './history';
import { investor } from './investor';
import { item } from './item';
import { leader } from './leader';
import { pieces } from './pieces';
import { process } from './process';
import { profile } from './profile';
import { project } from './project';
import { projects } from './projects';
import { statistics } from './statistics';
import { supervision } from './supervision';
import { workLeft } from './work-left';
import { workbench } from './workbench';

/** Every word of the app in Chinese: the first language. English has the same keys. */
export const zh = {
  ...frame,
  history,
  ...help,
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
  ...workLeft,
  ...files,
  process,
  ...profile,
  ...investor,
  ...admin,
} as const;
