import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Where macOS keeps what is not on the path. */
const PLACES = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser for the stories: the one that CHROMIUM_PATH names, else one that is installed.
 * @throws Error that says how to get one: a tier without a browser has failed
 */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const found = candidates.find(isProgram);
  if (found === undefined) {
    throw new Error(
      'the browser tests need Chromium: install it (apt-get install chromium) or name it in CHROMIUM_PATH',
    );
  }
  return found;
}
