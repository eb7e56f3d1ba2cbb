/**
 * `npm run api:sync`: writes the API's description, the types made from it, the forms of its commands and the filters of its
 * lists; `--check` only tells whether they are what the code says. Run after a build.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FILTERS, FORMS } from '@bangban/contract';
import { isDirect, isFormal } from '@bangban/domain';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bangban-openapi-'));
const targets = {
  document: join(here, 'openapi.json'),
  types: join(here, 'src/generated/schema.ts'),
  forms: join(here, 'src/generated/forms.ts'),
  filters: join(here, 'src/generated/filters.ts'),
};
/** A text of which the description says how it begins says so in its type. */
function beginning({ pattern, type }) {
  const [, start] = /^\^([a-z-]+:)\[\\s\\S\]\{1,\}\$$/.exec(pattern ?? '') ?? [];
  if (type !== 'string' || start === undefined) return undefined;
  const { factory, SyntaxKind } = ts;
  const rest = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  const span = factory.createTemplateLiteralTypeSpan(rest, factory.createTemplateTail(''));
  return factory.createTemplateLiteralType(factory.createTemplateHead(start), [span]);
}

try {
  const file = join(folder, 'openapi.json');
  execFileSync(process.execPath, [join(root, 'apps/api/dist/docs/openapi.main.js'), file], { stdio: 'inherit' });
  const document = readFileSync(file, 'utf8');
  const ast = await openapiTS(JSON.parse(document), { rootTypes: false, transform: beginning });
  const head = (source) => `/* Made from ${source} by \`npm run api:sync\`; not edited by hand. */\n`;
  // What the rules say of the act itself goes along: a screen with a button needs no rule to draw it.
  const said = (name) => ({ ...(isFormal(name) ? { formal: true } : {}), ...(isDirect(name) ? { direct: true } : {}) });
  const forms = Object.entries(FORMS).map(([name, { fields, ...form }]) => {
    const lines = fields.map((field) => `      ${JSON.stringify(field)},\n`).join('');
    const others = Object.entries({ ...form, ...said(name) }).map(
      ([key, value]) => `    ${key}: ${JSON.stringify(value)},\n`,
    );
    return `  ${name}: {\n${others.join('')}    fields: [\n${lines}    ],\n  },\n`;
  });
  const filters = Object.entries(FILTERS).map(([list, each]) => {
    const lines = each.map((filter) => `    ${JSON.stringify(filter)},\n`).join('');
    return `  ${list}: [\n${lines}  ],\n`;
  });
  const made = {
    document,
    types: head('openapi.json') + astToString(ast),
    forms: `${head('the contract')}export const FORMS = {\n${forms.join('')}} as const;\n`,
    filters: `${head('the contract')}export const FILTERS = {\n${filters.join('')}} as const;\n`,
  };
  if (process.argv.includes('--check')) {
    const stale = Object.keys(targets).filter(
      (key) => !existsSync(targets[key]) || readFileSync(targets[key], 'utf8') !== made[key],
    );
    if (stale.length > 0) {
      process.stderr.write(`stale: ${stale.map((key) => targets[key]).join(', ')}; run npm run api:sync\n`);
      process.exitCode = 1;
    } else process.stdout.write('the API description and its client are in step with the code\n');
  } else {
    for (const key of Object.keys(targets)) writeFileSync(targets[key], made[key]);
    process.stdout.write(`${Object.values(targets).join('\n')}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
