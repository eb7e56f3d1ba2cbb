import { loadWorkerConfig } from '@bangban/config';
import { createDataSource } from '@bangban/persistence';
import { exportEvents, LONGEST_CHECK_MS } from '@bangban/record';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';

/** `npm run export -- FILE`: every event of every file, with its hash, to a new file. `npm run verify -- FILE` checks it. */
async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (file === undefined) throw new Error('which file? npm run export -- FILE');
  const dataSource = await createDataSource(loadWorkerConfig(process.env).databaseUrl, {
    applicationName: 'bangban-export',
    statementTimeoutMs: LONGEST_CHECK_MS,
  }).initialize();
  // Never over what stands there.
  const out = createWriteStream(resolve(process.env.INIT_CWD ?? '.', file), { flags: 'wx', mode: 0o600 });
  try {
    await once(out, 'open');
    const events = await exportEvents(dataSource, async (line) => {
      if (!out.write(`${line}\n`)) await once(out, 'drain');
    });
    out.end();
    await finished(out);
    process.stdout.write(`${events} events written to ${file}\n`);
  } finally {
    out.destroy();
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
