import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
/** Made anew by each build, kept out of the sources. */
const MADE = join(here, 'node_modules/.words-font');
/** By weight: what a first screen is read by, and what is set in bold, which follows. */
const STYLES = { 'virtual:words-font.css': 400, 'virtual:words-bold.css': 700 };
/** The whole font, for what the words leave out. */
const NAMES = 'virtual:names-font.css';
const FAMILY = 'Bangban Words';
/** Where the product's own Chinese words stand: on screens, and in what the API and the rules say. */
const WORDS = [
  ...['apps/web/src/i18n/zh', 'libs/domain/src/messages', 'libs/domain/src/effects', 'libs/domain/src/authority'],
  ...['libs/domain/src/policy', 'libs/domain/src/files', 'apps/api/src/common'],
];
/** What a first screen shows, and then what every desk has: characters come apart from those that only some pages use. */
const FIRST = /\/i18n\/zh\/(frame|shell|words|workbench)\.ts$/;
const EVERYWHERE = /\/i18n\/zh\/(states|pieces|figures|projects|commands)\.ts$/;
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201d\u2014\u2026\u00b7]/gu;

const sourcesIn = (folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /(?<!\.spec|\.spec-support)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
const textOf = (file) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Every Chinese character and mark of the product's own words. */
export const charactersOf = (texts) => new Set(texts.flatMap((text) => text.match(CHINESE) ?? []));

const bundled = () => createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-sc/index.css');

/**
 * The bundled font in the two weights that the words have, so that one name is not drawn in two: a face that says one
 * weight is drawn in it, whatever is asked for between them.
 */
export function namesFont(folder) {
  const files = relative(folder, dirname(bundled()));
  return readFileSync(bundled(), 'utf8')
    .replaceAll('url(./', `url(${files}/`)
    .replace(/@font-face \{[^}]*\}/g, (face) =>
      [400, 700].map((weight) => face.replace('font-weight: 100 900', `font-weight: ${weight}`)).join('\n'),
    );
}

/** The pieces of the bundled font, with the characters that each is for. */
function pieces() {
  const css = bundled();
  const faces = readFileSync(css, 'utf8').matchAll(/url\((\.[^)]+)\)[^;]*;\s*unicode-range: ([^;]+);/g);
  return [...faces].map(([, url, ranges]) => ({
    file: join(dirname(css), url),
    ranges: ranges.split(',').map((range) => {
      const [from, to = from] = range.trim().slice(2).split('-');
      return [parseInt(from, 16), parseInt(to, 16)];
    }),
  }));
}

/** Of each piece what the words use, in one weight: regular and bold together would be half as much again on a first screen. */
export async function wordsFont(weight) {
  const files = WORDS.flatMap(sourcesIn);
  const known = new Set();
  const groups = [FIRST, EVERYWHERE, /./].map((group) => {
    const own = [...charactersOf(files.filter((file) => group.test(file)).map(textOf))].filter(
      (each) => !known.has(each),
    );
    own.forEach((each) => known.add(each));
    return new Set(own);
  });
  const faces = [];
  for (const { file, ranges } of pieces()) {
    for (const left of groups) {
      const own = [...left].filter((each) => isIn(ranges, each.codePointAt(0)));
      // What stands in two pieces is taken from the first.
      own.forEach((each) => left.delete(each));
      if (own.length > 0) faces.push(await faceOf(file, own, weight));
    }
  }
  return faces;
}

const isIn = (ranges, code) => ranges.some(([from, to]) => from <= code && code <= to);

async function faceOf(file, characters, weight) {
  const options = { targetFormat: 'woff2', variationAxes: { wght: weight } };
  const font = await subsetFont(readFileSync(file), characters.join(''), options);
  const codes = characters.map((each) => `U+${each.codePointAt(0).toString(16)}`).sort();
  return { name: `words-${weight}-${codes[0].slice(2)}.woff2`, font, range: codes.join(',') };
}

/**
 * The modules of STYLES, the characters of the product's own words, by which a device without a Chinese font reads the app, and
 * NAMES. While the web app is being worked on there are no words apart; the bundled font has them all.
 */
export function wordsFontPlugin() {
  let building = false;
  return {
    name: 'words-font',
    configResolved({ command }) {
      building = command === 'build';
    },
    async resolveId(id) {
      const weight = STYLES[id];
      if (!weight && id !== NAMES) return null;
      mkdirSync(MADE, { recursive: true });
      if (!weight) {
        const made = join(MADE, 'names.css');
        writeFileSync(made, namesFont(MADE));
        return made;
      }
      const faces = building ? await wordsFont(weight) : [];
      for (const { font, name } of faces) writeFileSync(join(MADE, name), font);
      const css = faces.map(
        ({ name, range }) =>
          `@font-face{font-family:'${FAMILY}';font-display:swap;font-weight:${weight === 400 ? '400 500' : '600 700'};src:url(./${name}) format('woff2');unicode-range:${range}}`,
      );
      const made = join(MADE, `words-${weight}.css`);
      writeFileSync(made, css.join('\n'));
      return made;
    },
  };
}
