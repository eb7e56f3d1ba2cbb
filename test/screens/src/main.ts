import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Camera, type Look, openBrowser } from './camera';
import { find } from './found';
import { type Options, parseOptions } from './options';
import { openPlace } from './place';
import { type Shot, shots } from './shots';

/** Sees every project. */
const FINDER = 'helpdesk-officer';

async function main(): Promise<void> {
  const given = parseOptions(process.argv.slice(2));
  const options = { ...given, out: resolve(given.out) };
  mkdirSync(options.out, { recursive: true });
  const browser = await openBrowser();
  const place = options.address === null ? await openPlace(options.dataDir) : null;
  try {
    const camera = new Camera(browser, options.address ?? place?.address ?? '', options);
    const taken = await takeAll(camera, options);
    console.log(`${taken} pictures in ${options.out}`);
  } finally {
    await browser.close();
    await place?.close();
  }
}

async function takeAll(camera: Camera, options: Options): Promise<number> {
  const known = shots(await find(await camera.as(FINDER)));
  const wanted = known.filter((shot) => isWanted(shot, options)).sort((a, b) => by(a).localeCompare(by(b)));
  let taken = 0;
  for (const look of looks(options))
    for (const shot of wanted.filter(({ notAt = [] }) => !notAt.includes(look.size))) {
      const who = shot.login === null ? '' : `.${shot.login}`;
      const file = `${shot.name}${who}.${look.size}.${look.theme}.${look.language}.png`;
      const wrong = await camera.take(shot, look, file);
      console.log([file, ...wrong.map((each) => `    ${each}`)].join('\n'));
      taken += 1;
    }
  return taken;
}

const by = ({ login }: Shot): string => login ?? '';

const isWanted = ({ name, route, login }: Shot, { only }: Options): boolean =>
  only.length === 0 || only.some((part) => name.includes(part) || route === part || login === part);

function looks({ sizes, themes, languages }: Options): readonly Look[] {
  return sizes.flatMap((size) => themes.flatMap((theme) => languages.map((language) => ({ size, theme, language }))));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
