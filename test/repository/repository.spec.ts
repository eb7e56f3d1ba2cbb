import { describe, expect, it } from '@jest/globals';
import { contentOf, isBinary, projectFiles } from './files';

const FILES = projectFiles();

/** Written by tools, and kept because something compares itself with them. */
const GENERATED = [
  /^package-lock\.json$/,
  /^libs\/api-client\/(openapi\.json$|src\/generated\/)/,
  /^test\/replay\/histories\//,
];
const LARGEST_BYTES = 60_000;

const ROOT_ENTRIES = new Set([
  ...['apps', 'libs', 'workflows', 'activities', 'test', 'docs', '.ci'],
  ...['package.json', 'package-lock.json', 'Dockerfile', 'docker-compose.yml'],
  ...['tsconfig.json', 'tsconfig.build.json', '.oxlintrc.json'],
  ...['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'LICENSE'],
  ...['.editorconfig', '.gitignore', '.npmrc', '.nvmrc', '.dockerignore', '.vscode'],
]);

/** Pieces, so that this file passes its own test. */
const together = (...pieces: readonly string[]): string => pieces.join('');

const FORBIDDEN: readonly RegExp[] = [
  // Folders of one machine: only where a path begins.
  new RegExp(`(?<![\\w.:/-])/(${together('wo', 'rk')}|${together('fa', 'rm')}|${together('ro', 'ot')})(/|\\b)`),
  new RegExp(`(?<![\\w.:/-])/(${together('ho', 'me')}|${together('Us', 'ers')})/\\w`),
  new RegExp(together('\\.lib', 'rary\\b')),
  // Work that is not done.
  new RegExp(`\\b(${together('TO', 'DO')}|${together('FIX', 'ME')}|${together('X', 'XX')})\\b`),
  new RegExp(together('lorem', ' ipsum'), 'i'),
  // Rules that are switched off.
  new RegExp(`${together('(es|ox)lint-', 'disable')}|@ts-(${together('ig', 'nore')}|${together('no', 'check')})`),
  // The product speaks of itself alone.
  new RegExp(`\\b(${together('cla', 'ude')}|${together('anthro', 'pic')}|${together('chat', 'gpt')})\\b`, 'i'),
  new RegExp(`\\b(${together('co', 'pilot')}|${together('sub', '-?agents?')}|${together('AI ', 'agents?')})\\b`, 'i'),
];

const MARKERS = new RegExp(`^(${'<'.repeat(7)} |${'>'.repeat(7)} |${'='.repeat(7)}$)`, 'm');

const TIERS = [
  /^(apps|libs|workflows|activities|test\/repository)\/.*\.spec\.ts$/,
  /^test\/workflow\/.*\.wf-spec\.ts$/,
  /^test\/replay\/.*\.replay-spec\.ts$/,
  /^test\/integration\/.*\.int-spec\.ts$/,
  /^test\/e2e\/.*\.e2e-spec\.ts$/,
  // Web screens have a runner of their own.
  /^apps\/web\/.*\.(spec|test)\.tsx?$/,
];

const NAME = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const OTHER_NAMES = [
  /(^|\/)README(\.zh-CN)?\.md$/,
  /^(LICENSE|Dockerfile|CONTRIBUTING\.md)$/,
  /\/migrations\/\d{13}-([A-Z][a-z0-9]*)+\.ts$/,
];

const isGenerated = (file: string): boolean => GENERATED.some((pattern) => pattern.test(file));

const texts = FILES.filter((file) => !isGenerated(file) && !isBinary(contentOf(file))).map((file) => ({
  file,
  text: contentOf(file).toString(),
}));

function findings(patterns: readonly RegExp[]): string[] {
  return texts.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        patterns.some((one) => one.test(line)) ? [`${file}:${index + 1}: ${line.trim()}`] : [],
      ),
  );
}

describe('the repository', () => {
  it('is read whole', () => {
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.map(({ file }) => file)).toEqual(expect.arrayContaining(['package.json', '.ci/run', 'LICENSE']));
  });

  it('speaks of the product alone and holds no unfinished work', () => {
    expect(findings(FORBIDDEN)).toEqual([]);
  });

  it('knows unfinished work and foreign words when it sees them', () => {
    const seen = [
      ...[
        together('cd /wo', 'rk/main'),
        together("'/fa", "rm/x'"),
        together('~ is /ro', 'ot'),
        together('/ho', 'me/me/x'),
      ],
      ...[together('// TO', 'DO: later'), together('/* eslint-', 'disable */'), together('// @ts-ig', 'nore')],
      ...[
        together('Cla', 'ude wrote'),
        together('by a sub', 'agent'),
        together('see .lib', 'rary/x'),
        together('Lorem', ' ipsum'),
      ],
    ];
    expect(seen.filter((line) => !FORBIDDEN.some((one) => one.test(line)))).toEqual([]);
    const innocent = [
      together('src/wo', 'rk/day.ts'),
      together('https://city.example/wo', 'rk/1'),
      "'user-agent'",
      'the agent of the investor',
      'a to-do list',
    ];
    expect(innocent.filter((line) => FORBIDDEN.some((one) => one.test(line)))).toEqual([]);
    expect([`${'<'.repeat(7)} HEAD`, '='.repeat(7)].every((line) => MARKERS.test(line))).toBe(true);
    expect(MARKERS.test('='.repeat(20))).toBe(false);
  });

  it('has no marks of a merge', () => {
    expect(findings([MARKERS])).toEqual([]);
  });

  it('has only what belongs at its root', () => {
    const entries = new Set(FILES.map((file) => file.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !ROOT_ENTRIES.has(entry))).toEqual([]);
  });

  it('holds nothing that is built', () => {
    const built =
      /(^|\/)(node_modules|dist|coverage|\.bangban)\/|\.(tsbuildinfo|log|map|tgz|zip)$|\/src\/.*\.(js|d\.ts)$/;
    expect(FILES.filter((file) => built.test(file) && !isGenerated(file))).toEqual([]);
  });

  it('holds no binaries and no large files', () => {
    const written = FILES.filter((file) => !isGenerated(file));
    expect(written.filter((file) => isBinary(contentOf(file)))).toEqual([]);
    expect(written.filter((file) => contentOf(file).length > LARGEST_BYTES)).toEqual([]);
  });

  it('names files in one way', () => {
    const other = FILES.filter((file) => !isGenerated(file) && !OTHER_NAMES.some((pattern) => pattern.test(file)));
    expect(other.filter((file) => !NAME.test(file.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('runs every spec in some tier', () => {
    const specs = FILES.filter((file) => /[.-](spec|test)\.tsx?$/.test(file));
    expect(specs.length).toBeGreaterThan(5);
    expect(specs.filter((file) => !TIERS.some((tier) => tier.test(file)))).toEqual([]);
  });

  it('explains each of its parts and test tiers', () => {
    const folders = FILES.flatMap(
      (file) => /^(apps\/[^/]+|libs\/[^/]+|workflows|activities|test\/(?!support\/)[^/]+)\//.exec(file)?.[1] ?? [],
    );
    const silent = [...new Set(folders)].filter((folder) => {
      const readme = texts.find(({ file }) => file === `${folder}/README.md`)?.text ?? '';
      return readme.split('\n').filter((line) => line.trim() !== '').length < 3;
    });
    expect(silent).toEqual([]);
  });
});

describe('every package', () => {
  const manifests = FILES.filter((file) => /(^|\/)package\.json$/.test(file)).map((file) => ({
    file,
    manifest: JSON.parse(contentOf(file).toString()) as Readonly<Record<string, unknown>>,
  }));

  it.each(manifests)('$file is private, licensed and of the same version', ({ manifest }) => {
    expect(manifest).toMatchObject({ private: true, license: 'Apache-2.0', version: '0.1.0' });
  });

  it.each(manifests)('$file pins its packages', ({ manifest }) => {
    const { dependencies = {}, devDependencies = {} } = manifest as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});
