import { commands } from './commands';
import { figures } from './figures';
import { frame } from './frame';
import { help } from './help';
import { pieces } from './pieces';
import { projects } from './projects';
import { week } from './week';
import { workbench } from './workbench';

/** What the frame and the workbench say: the first screen of most, which waits for no more than this. */
export const near = {
  ...commands,
  ...figures,
  ...frame,
  ...help,
  ...pieces,
  ...projects,
  ...week,
  ...workbench,
} as const;
