import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { PROJECT_ROOT } from '@bangban/local-stack';
import { type Drill, expectThat } from './drill';
import { Stage } from './stage';

/**
 * Data and workflows that an earlier build made go on under this one: worker and API are swapped while people work, there,
 * back, and there again. The earlier build is that of `BANGBAN_UPGRADE_FROM`, the commit before this one otherwise.
 */
export const upgrade: Drill = async (options) => {
  const { say } = options;
  const from = process.env.BANGBAN_UPGRADE_FROM ?? 'HEAD~1';
  const tree = join(tmpdir(), `bangban-chaos-upgrade-${process.pid}-tree`);
  try {
    say(`building ${from}`);
    build(from, tree);
    return await Stage.set('upgrade', options, (stage) => play(stage, tree), { root: tree, apis: 2 });
  } finally {
    spawnSync('git', ['worktree', 'remove', '--force', tree], { cwd: PROJECT_ROOT });
    rmSync(tree, { recursive: true, force: true });
  }
};

async function play(stage: Stage, tree: string): ReturnType<Drill> {
  const { installation } = stage;
  const { say } = stage.options;
  const swaps: number[] = [];
  await stage.during(async () => {
    await pause(10_000);
    await installation.migrate(PROJECT_ROOT);
    for (const root of [PROJECT_ROOT, tree, PROJECT_ROOT]) {
      say(root === tree ? 'back to the earlier build' : 'on to this build');
      const before = stage.load.numbers.accepted;
      await installation.swap('worker', root);
      await installation.swap('api', root);
      await pause(8_000);
      swaps.push(stage.load.numbers.accepted - before);
    }
  });
  await stage.quiet();
  return [
    expectThat(
      'people-go-on',
      'commands are accepted under each build',
      swaps.join(' '),
      swaps.every((count) => count > 10),
    ),
    ...(await stage.everyCheck()),
  ];
}

/** A tree of its own with the packages that are installed here, ours replaced by its own, and built. */
function build(commit: string, tree: string): void {
  execFileSync('git', ['worktree', 'add', '--detach', tree, commit], { cwd: PROJECT_ROOT, stdio: 'ignore' });
  const installed = join(PROJECT_ROOT, 'node_modules');
  const own = join(tree, 'node_modules');
  mkdirSync(join(own, '@bangban'), { recursive: true });
  for (const name of readdirSync(installed)) {
    if (name !== '@bangban' && !name.startsWith('.')) symlinkSync(join(installed, name), join(own, name));
  }
  for (const folder of ['workflows', 'activities', ...within(tree, 'apps'), ...within(tree, 'libs')]) {
    const file = join(tree, folder, 'package.json');
    if (!existsSync(file)) continue;
    const { name } = JSON.parse(readFileSync(file, 'utf8')) as { name: string };
    symlinkSync(relative(join(own, '@bangban'), join(tree, folder)), join(own, name));
  }
  execFileSync(
    process.execPath,
    [
      join(installed, '@typescript/native/bin/tsc'),
      '-b',
      'apps/api/tsconfig.build.json',
      'apps/worker/tsconfig.build.json',
    ],
    {
      cwd: tree,
    },
  );
}

function within(tree: string, folder: string): string[] {
  return readdirSync(join(tree, folder)).map((name) => join(folder, name));
}
