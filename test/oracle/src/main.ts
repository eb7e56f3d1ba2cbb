import { startTestStack } from '@bangban/local-stack';
import { parseArgs } from 'node:util';
import { run } from './run';

/** Of one operation so many are shown: the first says what the hundredth does. */
const MOST_SHOWN = 3;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      probes: { type: 'string', default: '50000' },
      seed: { type: 'string', default: '1' },
      hole: { type: 'string' },
      doors: { type: 'string' },
      'wall-alone': { type: 'boolean', default: false },
    },
  });
  const { doors, hole, probes, seed, 'wall-alone': wallAlone } = values;
  const stack = await startTestStack({ temporal: false });
  process.env.BANGBAN_TEST_DATABASE_URL = stack.databaseUrl;
  const since = Date.now();
  try {
    const options = {
      probes: Number(probes),
      seed: Number(seed),
      wallAlone,
      ...(hole === undefined ? {} : { hole }),
      ...(doors === undefined ? {} : { doors: doors.split(',') }),
    };
    const { counts, differences, rows, total } = await run({ ...options, say: (line) => console.log(line) });
    for (const line of rows) console.log(line);
    const before = new Map<string, number>();
    for (const each of differences) {
      const shown = before.get(each.operation) ?? 0;
      before.set(each.operation, shown + 1);
      if (shown >= MOST_SHOWN) continue;
      console.log(`\nseed ${seed}, after: ${each.after}`);
      console.log(`  ${each.who}: ${each.route} (${each.operation}), file: ${each.file}`);
      console.log(`  expected ${each.expected}\n  got      ${each.got}`);
    }
    for (const [operation, count] of before) console.log(`${operation}: ${count} differences`);
    const faults = differences.length + rows.length;
    if (faults > 0) {
      const again = `npm run test:security -- --seed ${seed} --probes ${probes}${hole === undefined ? '' : ` --hole ${hole}`}`;
      console.log(`\nagain: ${again}${wallAlone ? ' --wall-alone' : ''}`);
    }
    if (hole !== undefined) console.log(`the hole ${hole} was ${faults > 0 ? 'found' : 'NOT found'}`);
    console.log(
      `${total} probes (${counts.requests} over HTTP, ${counts.reached} of reach, ${counts.acts} of acts, ${counts.told} of what comes by itself) in ${((Date.now() - since) / 1_000).toFixed(1)} s: ${differences.length} differences`,
    );
    process.exitCode = faults > 0 ? 1 : 0;
  } finally {
    await stack.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
