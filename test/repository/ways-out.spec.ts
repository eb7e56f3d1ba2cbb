import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
// Of a text, so that nobody takes it for an import of this file.
const IMPORTED = new RegExp(`import (?:type )?\\{([^}]*)\\} from '@bangban/persistence'`, 'g');
const QUERIES = join(ROOT, 'libs/persistence/src/queries');
const BUSINESS =
  /\b(?:FROM|JOIN|INTO|UPDATE)\s+(?:project|help_item|event|attachment|escalation|obligation|breach|fund_proof|clock_run|clock_span)\b/;
/** A file's fragments of SQL over these tables count where they are used, there and where they are imported. */
const FRAGMENT = /^(?:export )?const (\w+)\b[^;]*?=/;

/** Asked without anybody's scope, and why that is no reading of theirs. */
const UNSCOPED: Readonly<Record<string, string>> = {
  addAttachment: 'a write, after its writer was let in',
  addWatch: 'a write, after whoever watches was shown to read it',
  agendaCandidates: 'a decision reads it in its transaction; who is shown it sees the lines of their own projects',
  askForAdoption: 'how many projects are open, as a number',
  changesAfter: 'read once for all who listen; each is told what they see of it, of a meeting that it moved',
  countOpenProjects: 'how many projects are open, as a number',
  countProjectsSince: 'how many projects a dry run looks at, as a number',
  openProjectIds: 'what a calendar or a policy moves, for whoever may publish it',
  proposedMatter: 'a decision reads it in its transaction, of a project that whoever proposes it reads',
  stageStays: 'how long projects stay in a stage, without saying which',
  workInHand: 'what a change of the directory would leave, before it is made',
  writtenOn: 'the keys alone, for whoever administers access',
  keysOn: 'the keys themselves, which are compared with the scope of each listener',
};

const parts = (text: string): string[] => text.split(/\n(?=(?:export |async |const |function |\/\*\*))/);
const uses = (names: readonly string[], text: string): boolean =>
  names.some((name) => new RegExp(`\\$\\{${name}\\b|\\b${name}\\(`).test(text));

/** Fragments of SQL over tables of business in this text, with those that it knows from elsewhere. */
function fragmentsOf(text: string, known: readonly string[]): readonly string[] {
  const fragments = [...known];
  for (let before = -1; before !== fragments.length;) {
    before = fragments.length;
    for (const part of parts(text)) {
      const name = FRAGMENT.exec(part)?.[1];
      if (name && !fragments.includes(name) && (BUSINESS.test(part) || uses(fragments, part))) fragments.push(name);
    }
  }
  return fragments;
}

/** Functions of a file that ask tables of business, whether by themselves or by a fragment of SQL that does. */
function asking(text: string, known: readonly string[] = []): { readonly name: string; readonly scoped: boolean }[] {
  const fragments = fragmentsOf(text, known);
  return parts(text).flatMap((part) => {
    const name = /^export (?:async )?function (\w+)/.exec(part)?.[1];
    if (!name || !(BUSINESS.test(part) || uses(fragments, part))) return [];
    return [{ name, scoped: /\b\w+: (?:Scoped|Reader)\b/.test(part) }];
  });
}

/** What of these a text imports. */
const imports = (text: string, names: readonly string[]): readonly string[] => {
  const said = [...text.matchAll(/import \{([^}]*)\} from .\.\//g)].map(([, each = '']) => each).join(' ');
  return names.filter((name) => new RegExp(`\\b${name}\\b`).test(said));
};

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

it('asks for business in the reading of somebody, or says why not', () => {
  const imported = new Set(
    files(join(ROOT, 'apps/api/src')).flatMap((text) =>
      [...text.matchAll(IMPORTED)].flatMap(([, names = '']) =>
        names.split(',').map((name) => name.replace(/\btype\b/, '').trim()),
      ),
    ),
  );
  const texts = files(QUERIES);
  const shared = texts
    .flatMap((text) => fragmentsOf(text, []).filter((name) => text.includes(`export const ${name} `)))
    .filter((name, n, all) => all.indexOf(name) === n);
  const found = texts.flatMap((text) => asking(text, imports(text, shared))).filter(({ name }) => imported.has(name));
  expect(found.length).toBeGreaterThan(25);
  const bare = found.filter(({ scoped }) => !scoped).map(({ name }) => name);
  expect(bare.sort()).toEqual(Object.keys(UNSCOPED).sort());
});

it('knows such a query when it reads one', () => {
  const bare =
    'export async function all(db: Queryable): Promise<void> {\n  await db.query(`SELECT name FROM project`);\n}';
  const fragment =
    'const OF = `SELECT 1 FROM help_item h`;\n\nexport function some(db: Scoped) {\n  return db.query(`$' +
    '{OF} WHERE`);\n}';
  expect([asking(bare), asking(fragment)]).toEqual([
    [{ name: 'all', scoped: false }],
    [{ name: 'some', scoped: true }],
  ]);
});
