import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isTraversable, serverUser } from '../postgres-files';

/** The project's own folder: of the checkout this file was built in. */
export const PROJECT_ROOT = resolve(__dirname, '../../../..');

/**
 * Where an installation keeps everything: the folder named, else `.bangban` in the project. Run by root, PostgreSQL runs as
 * another account; where that account cannot get into the project's folder, a folder of the machine, one per checkout.
 */
export function chooseDataDir(named: string | null, root: string = PROJECT_ROOT): string {
  const dataDir = named === null ? standardDir(root) : resolve(named);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  if (serverUser() && !isTraversable(dataDir)) {
    throw new Error(`PostgreSQL's account cannot enter ${dataDir}: name another folder with BANGBAN_DATA_DIR`);
  }
  return dataDir;
}

function standardDir(root: string): string {
  const inProject = join(root, '.bangban');
  if (!serverUser() || isTraversable(root)) return inProject;
  return join('/var/lib/bangban', createHash('sha256').update(root).digest('hex').slice(0, 12));
}
