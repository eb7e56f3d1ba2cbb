import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
/** Made anew by each build, kept out of the sources. */
const MADE = join(here, 'node_modules/.words-font');
const NAME = 'virtual:words-font.css';
const FAMILY = 'Bangban Words';
/** Where the product's own Chinese words stand: on screens, and in what the API and the rules say. */
const WORDS = [
  ...['apps/web/src/i18n/zh', 'libs/domain/src/messages', 'libs/domain/src/effects', 'libs/domain/src/authority'],
  ...['libs/domain/src/policy', 'libs/domain/src/files', 'apps/api/src/common'],
];
/** What every desk has: its characters come apart from those that only some pages use. */
const EVERYWHERE = /\/i18n\/zh\/(frame|shell|states|pieces|figures|words|workbench|commands)\.ts$/;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026\u00b7]/gu;

const sourcesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec|\.spec-support)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const textOf = (file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Every Chinese character and mark of the product's own words. */
export const charactersOf = (texts) => new Set(texts.flatMap((text) => text.match(CHINESE) ?? []));

/** The pieces of the bundled font, with the characters that each is for. */
function pieces() {
  const css = createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');
  const faces = readFileSync(css, 'utf8').matchAll(/url\((\.[^)]+)\)[^;]*;\s*unicode-range: ([^;]+);/g);
  return [...faces].map(([, url, ranges]) => ({
    file: join(dirname(css), url),
    ranges: ranges.split(',').map((range) => {
      const [from, to = from] = range.trim().slice(2).split('-');
      return [parseInt(from, 16), parseInt(to, 16)];
    }),
  }));
}

/** Of each piece what the words use, in the weights that texts have: as names beside them, which come from the whole font. */
export async function wordsFont() {
  const files = WORDS.flatMap(sourcesIn);
  const everywhere = charactersOf(files.filter((file) => EVERYWHERE.test(file)).map(textOf));
  const elsewhere = new Set([...charactersOf(files.map(textOf))].filter((each) => !everywhere.has(each)));
  const faces = [];
  for (const { file, ranges } of pieces()) {
    for (const left of [everywhere, elsewhere]) {
      const own = [...left].filter((each) => isIn(ranges, each.codePointAt(0)));
      // What stands in two pieces is taken from the first.
      own.forEach((each) => left.delete(each));
      if (own.length > 0) faces.push(await faceOf(file, own));
    }
  }
  return faces;
}

const isIn = (ranges, code) => ranges.some(([from, to]) => from <= code && code <= to);

async function faceOf(file, characters) {
  const options = { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } };
  const font = await subsetFont(readFileSync(file), characters.join(''), options);
  const codes = characters.map((each) => `U+${each.codePointAt(0).toString(16)}`).sort();
  return { name: `words-${codes[0].slice(2)}.woff2`, font, range: codes.join(',') };
}

/**
 * The module `virtual:words-font.css`: the characters of the product's own words, by which a device without a Chinese font
 * reads the app. While the web app is being worked on there is none; the bundled font has them all.
 */
export function wordsFontPlugin() {
  let building = false;
  return {
    name: 'words-font',
    configResolved({ command }) {
      building = command === 'build';
    },
    async resolveId(id) {
      if (id !== NAME) return null;
      mkdirSync(MADE, { recursive: true });
      const faces = building ? await wordsFont() : [];
      for (const { font, name } of faces) writeFileSync(join(MADE, name), font);
      const css = faces.map(
        ({ name, range }) =>
          `@font-face{font-family:'${FAMILY}';font-display:swap;font-weight:400 700;src:url(./${name}) format('woff2');unicode-range:${range}}`,
      );
      writeFileSync(join(MADE, 'words-font.css'), css.join('\n'));
      return join(MADE, 'words-font.css');
    },
  };
}
