import { describe, expect, it } from '@jest/globals';
import { contentOf, projectFiles } from './files';

const FILES = projectFiles();
const FOLDERS = new Set(
  FILES.flatMap((file) => file.split('/').map((_, depth, parts) => parts.slice(0, depth).join('/'))),
);
const DOCUMENTS = FILES.filter((file) => /^(README|CONTRIBUTING|docs\/)[^/]*.*\.md$/.test(file));

const PATH = /^(apps|libs|workflows|activities|test|docs|\.ci|\.vscode)(\/[\w.*<>{},-]+)*\/?$/;

/** `a/*.b.ts`, `a/<noun>`: stands where something of that form stands. */
function stands(path: string): boolean {
  const plain = path.replace(/\/$/, '');
  if (!/[*<{]/.test(plain)) return FOLDERS.has(plain) || FILES.includes(plain);
  const parts = plain.split(/(\*|<\w+>|\{[^}]*\})/);
  const pattern = parts.map((part, index) => (index % 2 === 1 ? '[^/]+' : part.replace(/[.]/g, '\\.'))).join('');
  const form = new RegExp(`^${pattern}$`);
  return FILES.some((file) => form.test(file)) || [...FOLDERS].some((folder) => form.test(folder));
}

/** Paths that a document names: in code marks, and as the target of a link. */
function namedIn(document: string): string[] {
  const text = contentOf(document)
    .toString()
    .replace(/^```[\s\S]*?^```$/gm, '');
  const marked = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code).filter((code) => PATH.test(code));
  const from = document.split('/').slice(0, -1);
  const linked = [...text.matchAll(/\]\(([^)#\s:]+)(#[^)]*)?\)/g)].map(([, target = '']) => {
    const parts = target.startsWith('/') ? [] : [...from];
    for (const part of target.split('/')) {
      if (part === '..') parts.pop();
      else if (part !== '.' && part !== '') parts.push(part);
    }
    return parts.join('/');
  });
  return [...marked, ...linked];
}

describe('the documents', () => {
  it('are read', () => {
    expect(DOCUMENTS).toEqual(
      expect.arrayContaining(['README.md', 'CONTRIBUTING.md', 'docs/tour.md', 'docs/scale.md']),
    );
    expect(namedIn('CONTRIBUTING.md').length).toBeGreaterThan(40);
  });

  it.each(DOCUMENTS)('%s names only what stands', (document) => {
    expect(namedIn(document).filter((path) => !stands(path))).toEqual([]);
  });

  it('would be caught naming what does not', () => {
    expect(
      [
        'libs/domain/src/decide.ts',
        'libs/domain/src/rules/*.rules.ts',
        'docs/decisions/',
        'apps/api/src/<noun>',
      ].filter((path) => !stands(path)),
    ).toEqual([]);
    expect(['libs/domain/src/decided.ts', 'libs/domain/src/rules/*.rule.ts', 'libs/nothing'].filter(stands)).toEqual(
      [],
    );
  });
});
