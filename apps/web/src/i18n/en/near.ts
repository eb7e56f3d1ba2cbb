import type { Same } from '../same';
import type { near as zh } from '../zh/near';
import { commands } from './commands';
import { figures } from './figures';
import { frame } from './frame';
import { help } from './help';
import { pieces } from './pieces';
import { projects } from './projects';
import { week } from './week';
import { workbench } from './workbench';

export const near: Same<typeof zh> = {
  ...commands,
  ...figures,
  ...frame,
  ...help,
  ...pieces,
  ...projects,
  ...week,
  ...workbench,
};
