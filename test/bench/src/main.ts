import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { advance } from './advance.bench';
import { burst } from './burst.bench';
import { clock } from './clock.bench';
import { type Bench, printTable, type Result, shown } from './bench';
import { growth } from './growth.bench';
import { hostile } from './hostile.bench';
import { open } from './open.bench';
import { topOf } from './profile';
import { read } from './read.bench';
import { web } from './web.bench';

const BENCHES: Readonly<Record<string, Bench>> = { advance, burst, clock, open, read, growth, web, hostile };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: 'string' },
    copies: { type: 'string' },
    keep: { type: 'string' },
    smoke: { type: 'boolean', default: false },
    out: { type: 'string' },
    profile: { type: 'string' },
  },
});

async function main(): Promise<void> {
  const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0)
    throw new Error(`no such bench: ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
  const folder = resolve(values.out ?? '.bangban/bench');
  mkdirSync(folder, { recursive: true });
  for (const name of names) {
    const began = Date.now();
    const say = (line: string): void =>
      console.error(`  ${((Date.now() - began) / 1_000).toFixed(0).padStart(4)} s  ${line}`);
    const profileDir = values.profile === undefined ? null : resolve(values.profile);
    const copies = values.copies === undefined ? {} : { copies: Number(values.copies) };
    const result = await BENCHES[name]?.({
      say,
      smoke: values.smoke,
      profileDir,
      keep: values.keep ?? null,
      ...copies,
    });
    if (!result) continue;
    for (const table of result.tables) console.log(printTable(table));
    for (const { goal, met } of result.goals) console.log(`${met ? 'met    ' : 'not met'}  ${goal}`);
    if (profileDir) for (const table of topOf(profileDir, 'apps/api/dist/main.js')) console.log(printTable(table));
    const file = join(folder, `${name}.json`);
    writeFileSync(
      file,
      `${JSON.stringify({ name, at: new Date(began).toISOString(), machine: machine(), ...result }, null, 2)}\n`,
    );
    console.log(`result in ${file}`);
    if (values.compare) compare(result, values.compare);
  }
}

function machine(): object {
  const [cpu] = cpus();
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return {
    cpu: cpu?.model,
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    commit,
  };
}

function compare(result: Result, file: string): void {
  const earlier = JSON.parse(readFileSync(file, 'utf8')) as Result;
  const rows = Object.entries(result.figures).flatMap(([name, now]) => {
    const before = earlier.figures[name];
    return before === undefined ? [] : [[name, before, now, `${shown((now / before - 1) * 100)} %`]];
  });
  console.log(printTable({ title: `compared with ${file}`, columns: ['figure', 'before', 'now', 'change'], rows }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
