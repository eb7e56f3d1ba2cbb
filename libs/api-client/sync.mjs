/**
 * `npm run api:sync`: writes the API's description and the types made from it; `--check` only tells whether they are what
 * the code says. Run after a build.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bangban-openapi-'));
const targets = { document: join(here, 'openapi.json'), types: join(here, 'src/generated/schema.ts') };
try {
  const file = join(folder, 'openapi.json');
  execFileSync(process.execPath, [join(root, 'apps/api/dist/docs/openapi.main.js'), file], { stdio: 'inherit' });
  const document = readFileSync(file, 'utf8');
  const ast = await openapiTS(JSON.parse(document), { rootTypes: false });
  const head = '/* Made from openapi.json by `npm run api:sync`; not edited by hand. */\n';
  const made = { document, types: head + astToString(ast) };
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
