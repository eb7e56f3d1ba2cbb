import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** The same pages without the parts of a window that nobody sees, for a sixth less of the processor. */
const SHELL = ['chromium-headless-shell'];
const WHOLE = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

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
 * The browser for the stories: the one that CHROMIUM_PATH names, else one that is installed. Only the whole one has a viewer
 * for PDF.
 * @throws Error that says how to get one: a tier without a browser has failed
 */
export function findChromium(needed: 'pages' | 'whole' = 'pages', env: NodeJS.ProcessEnv = process.env): string {
  const named = env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names no program: ${named}`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const names = needed === 'whole' ? WHOLE : [...SHELL, ...WHOLE];
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...PLACES];
  const found = candidates.find(isProgram);
  if (found === undefined) {
    throw new Error(
      'the browser tests need Chromium: install it (apt-get install chromium) or name it in CHROMIUM_PATH',
    );
  }
  return found;
}

/**
 * Chromium draws two of its own pages for the address line of every window, which nobody sees here: half a second of the
 * processor for each. The switch counts once, so that those which Playwright turns off and a story could meet stand here too.
 */
const UNWANTED = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'AimEnabled', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding', 'PreconnectToSearch'],
  ...[
    'HttpsUpgrades',
    'HttpsFirstBalancedModeAutoEnable',
    'ThirdPartyStoragePartitioning',
    'NetworkTimeServiceQuerying',
  ],
];

/** How it is started. @throws Error where there is none */
export const launchOptions = (needed: 'pages' | 'whole'): LaunchOptions => ({
  executablePath: findChromium(needed),
  // Chromium's sandbox refuses root; a container's shared memory is too small for it; a machine that tests draws by itself.
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-dev-shm-usage',
    '--disable-gpu',
    `--disable-features=${UNWANTED.join(',')}`,
  ],
});
