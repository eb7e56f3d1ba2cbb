import { verifyExport } from '@bangban/record';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** `npm run verify -- FILE`: whether an export is what was recorded, by itself: no database, no network. Ends with 1 when not. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('which file? npm run verify -- FILE');
  const input = createReadStream(resolve(process.env.INIT_CWD ?? '.', file));
  const verdict = await verifyExport(createInterface({ input, crlfDelay: Infinity }));
  if (verdict.ok) {
    process.stdout.write(`OK: ${verdict.events} events of ${verdict.files} files; their sum is ${verdict.hash}\n`);
    return;
  }
  process.stdout.write(`NOT AS RECORDED: line ${verdict.line}: ${verdict.says}\n`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
