import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { patiently } from '../wait';
import { type Drill, expectThat } from './drill';
import { Stage } from './stage';

const VOLUME_MB = 700;
const FULL_MS = 15_000;

/** PostgreSQL on a small volume that runs full under it: clear errors while it is, and all is well again with room. */
export const diskFull: Drill = async (options) => {
  const dataDir = join(tmpdir(), `bangban-chaos-disk-full-${process.pid}`);
  const volume = `${dataDir}-volume`;
  for (const folder of [dataDir, volume]) mkdirSync(folder, { mode: 0o711 });
  symlinkSync(volume, join(dataDir, 'postgres'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${VOLUME_MB}m,mode=711`, 'tmpfs', volume]);
  if (mounted.status !== 0) throw new Error('this drill mounts a small volume: run it as root where that is allowed');
  try {
    return await Stage.set('disk-full', options, (stage) => play(stage, volume), { dataDir });
  } finally {
    spawnSync('umount', [volume]);
    rmSync(volume, { recursive: true, force: true });
  }
};

async function play(stage: Stage, volume: string): ReturnType<Drill> {
  const { say } = stage.options;
  const ballast = join(volume, 'ballast');
  let told = '';
  let goneOn = false;
  let full = 0;
  await stage.during(async () => {
    await pause(6_000);
    const before = stage.load.numbers;
    full = fill(volume, ballast);
    say(`the volume is full: ${full} MB of ballast`);
    for (const end = Date.now() + FULL_MS; Date.now() < end;) {
      await pause(500);
      fill(volume, `${ballast}-${Date.now()}`);
    }
    const { accepted, retries } = stage.load.numbers;
    told = `${accepted - before.accepted} commands while it was full; sent again after ${JSON.stringify(retries)}`;
    say(told);
    spawnSync('sh', ['-c', `rm -f ${ballast}*`]);
    const since = stage.load.numbers.accepted;
    const freed = Date.now();
    await patiently('commands', 60_000, async () => stage.load.numbers.accepted > since + 10).catch(() => undefined);
    goneOn = stage.load.numbers.accepted > since + 10;
    say(`room again: commands go on ${goneOn ? `after ${Date.now() - freed} ms` : 'not at all'}`);
  });
  await stage.quiet();
  return [
    expectThat('disk-was-full', 'PostgreSQL could not write', told, /503|TypeError/.test(told)),
    expectThat('goes-on-with-room', 'commands go on by themselves', told, goneOn),
    ...(await stage.everyCheck()),
  ];
}

/** Takes what is left of a volume. Answers the MB that were taken. */
function fill(volume: string, file: string): number {
  const { bavail, bsize } = statfsSync(volume);
  const free = bavail * bsize;
  try {
    if (free > 0) writeFileSync(file, Buffer.alloc(Math.min(free, 2 ** 30)));
  } catch {
    // Somebody else took the last pages meanwhile: full is full.
  }
  return Math.round(free / 2 ** 20);
}
