import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

type Make = (workflowsPath: string) => Promise<{ readonly code: string }>;

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The workflows in one piece, as a worker's sandbox takes them. Making it costs more than a second of the processor and comes out
 * the same each time: it is kept in the package's `dist`, with what it was made of, and made anew when that has changed.
 * Where nothing can be kept, it is made each time.
 */
export async function bundleOf(workflowsPath: string, make: Make = withWebpack): Promise<{ readonly code: string }> {
  const sources = digest(dirname(workflowsPath));
  const file = join(packageOf(workflowsPath), 'dist', `workflows${extname(workflowsPath)}.bundle`);
  const kept = read(file, sources);
  if (kept !== null) return { code: kept };
  const { code } = await make(workflowsPath);
  keep(file, `${head(sources, code)}${code}`);
  return { code };
}

/** The engine's own parts in it have the version of the worker. */
async function withWebpack(workflowsPath: string): Promise<{ readonly code: string }> {
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  return bundleWorkflowCode({ workflowsPath });
}

/** Of every source beside the workflows; of other packages they import types alone, but for the engine's. */
function digest(folder: string): string {
  const { version } = JSON.parse(readFileSync(require.resolve('@temporalio/worker/package.json'), 'utf8')) as {
    readonly version: string;
  };
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'),
  );
  return hashed(
    [version, ...files.sort().flatMap((name) => [name, readFileSync(join(folder, name), 'utf8')])].join('\0'),
  );
}

function packageOf(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, 'package.json')) || folder === path ? folder : packageOf(folder);
}

const head = (sources: string, code: string): string => `// made of ${sources}, is ${hashed(code)}\n`;

/** Null where there is none, where it was made of something else, or where it is not whole. */
function read(file: string, sources: string): string | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const code = text.slice(text.indexOf('\n') + 1);
  return text.startsWith(head(sources, code)) ? code : null;
}

/** All at once: who reads meanwhile finds the one before it or this one. */
function keep(file: string, text: string): void {
  const beside = `${file}.${randomUUID()}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, file);
  } catch {
    // A folder of an image, which is somebody else's.
  }
}
