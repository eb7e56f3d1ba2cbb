import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isClean, table } from './checks/verdict';
import { clockJumps } from './drills/clock-jumps';
import { diskFull } from './drills/disk-full';
import { closing, type Drill } from './drills/drill';
import { engineLost } from './drills/engine-lost';
import { links } from './drills/links';
import { olderBackup } from './drills/older-backup';
import { upgrade } from './drills/upgrade';
import { mutate, MUTATION_NAMES } from './mutate';
import { POINTS } from './plan';
import { run, type RunResult } from './run';

const DRILLS: Readonly<Record<string, Drill>> = {
  'engine-lost': engineLost,
  'older-backup': olderBackup,
  links,
  'disk-full': diskFull,
  'clock-jumps': clockJumps,
  upgrade,
};

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string' },
    clients: { type: 'string', default: '6' },
    apis: { type: 'string', default: '2' },
    json: { type: 'string' },
    drill: { type: 'string' },
    mutate: { type: 'string' },
    'without-mail': { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const began = Date.now();
  const say = (line: string): void =>
    console.log(`${((Date.now() - began) / 1_000).toFixed(1).padStart(7)} s  ${line}`);
  const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
  if (values.drill !== undefined) {
    const names = values.drill === 'all' ? Object.keys(DRILLS) : [values.drill];
    process.exitCode = 0;
    for (const name of names) {
      const verdicts = await DRILLS[name]?.({ seed, say });
      if (!verdicts) throw new Error(`there is no drill ${name}: ${Object.keys(DRILLS).join(', ')}`);
      console.log(closing(name, verdicts));
      if (!isClean(verdicts)) process.exitCode = 1;
    }
    return;
  }
  if (values.mutate !== undefined) {
    const names = values.mutate === 'all' ? MUTATION_NAMES : [values.mutate];
    let caught = true;
    for (const name of names) caught = (await mutate(name, seed, say)) && caught;
    process.exitCode = caught ? 0 : 1;
    return;
  }
  console.log(`seed ${seed}: npm run chaos -- --kills ${values.kills} --seed ${seed}`);
  const result = await run({
    kills: Number(values.kills),
    seed,
    clients: Number(values.clients),
    apis: Number(values.apis),
    say,
    mail: !values['without-mail'],
  });
  console.log(summary(result));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`);
  process.exitCode = isClean(result.verdicts) ? 0 : 1;
}

function summary({ blows, clockMoves, load, mails, quietAfterMs, seconds, seed, verdicts }: RunResult): string {
  const parts = Object.entries(blows.byPart).map(([part, count]) => `${part} ${count}`);
  const points = POINTS.map((point) => `${point} ${blows.atPoints[point] ?? 0}`);
  const retries = Object.entries(load.retries).map(([why, count]) => `${why} ${count}`);
  const bad = verdicts.reduce((sum, { violations }) => sum + violations.length, 0);
  return [
    '',
    `  killed     ${parts.join(', ')}`,
    `  at points  ${points.join(', ')}; missed ${blows.missed}`,
    `  commands   ${load.accepted} accepted, ${load.refused} refused; sent again after ${retries.join(', ') || 'nothing'}`,
    `  clock      moved ${clockMoves} times; ${mails} mails; nobody could work for ${(load.longestGapMs / 1_000).toFixed(1)} s at most`,
    `  quiet      after ${quietAfterMs === null ? '-' : (quietAfterMs / 1_000).toFixed(1)} s`,
    '',
    table(verdicts),
    '',
    `seed ${seed}: ${verdicts.length} checks, ${bad} violations, ${seconds.toFixed(0)} s`,
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
