import { setTimeout as pause } from 'node:timers/promises';
import type { Verdict } from '../checks/verdict';
import type { LinkState } from '../faults/link';
import { patiently } from '../wait';
import { type Drill, expectThat } from './drill';
import { Stage } from './stage';

interface Weather {
  readonly link: 'record' | 'engine';
  readonly state: LinkState;
  readonly delayMs?: number;
}

const FOR_MS = 12_000;
/** Longer than a silent PostgreSQL is borne with: those who asked first hear of it while it is still silent. */
const SILENT_MS = 45_000;

/** Both links, in every weather. People go on as far as PostgreSQL can be reached at all. */
const WEATHERS: readonly Weather[] = [
  { link: 'engine', state: 'slow', delayMs: 400 },
  { link: 'engine', state: 'half-open' },
  { link: 'engine', state: 'cut' },
  { link: 'record', state: 'slow', delayMs: 60 },
  { link: 'record', state: 'half-open' },
  { link: 'record', state: 'cut' },
];

/** Slow, silent and broken links between API and worker on one side, Temporal and PostgreSQL on the other. */
export const links: Drill = (options) =>
  Stage.set('links', options, async (stage) => {
    const verdicts: Verdict[] = [];
    await stage.during(async () => {
      for (const weather of WEATHERS) verdicts.push(...(await through(stage, weather)));
    });
    await stage.quiet();
    return [...verdicts, ...(await stage.everyCheck())];
  });

function retriesSince(stage: Stage, before: Readonly<Record<string, number>>): string {
  const now = Object.entries(stage.load.numbers.retries);
  const more = now.map(([why, count]) => `${why} ${count - (before[why] ?? 0)}`);
  return `sent again after ${more.join(', ') || 'nothing'}`;
}

async function through(stage: Stage, { delayMs, link, state }: Weather): Promise<Verdict[]> {
  const { installation } = stage;
  const { say } = stage.options;
  const name = `${link === 'record' ? 'PostgreSQL' : 'Temporal'} ${state}`;
  await patiently('all up', 90_000, async () => (await installation.health()).status === 'up');
  const before = stage.load.numbers.accepted;
  await installation.links[link].become(state, delayMs);
  say(`the link to ${name}`);
  const forMs = link === 'record' && state === 'half-open' ? SILENT_MS : FOR_MS;
  const retries = { ...stage.load.numbers.retries };
  await pause(forMs);
  const refusals = retriesSince(stage, retries);
  const during = stage.load.numbers.accepted - before;
  const health = await installation.health().catch((error: unknown) => ({ status: String(error) }));
  await installation.links[link].become('open');
  const mended = Date.now();
  const accepted = stage.load.numbers.accepted;
  let backMs = 0;
  let upMs = 0;
  await patiently('recovery', 90_000, async () => {
    if (backMs === 0 && stage.load.numbers.accepted > accepted + 3) backMs = Date.now() - mended;
    if (upMs === 0 && (await installation.health()).status === 'up') upMs = Date.now() - mended;
    return backMs > 0 && upMs > 0;
  }).catch(() => undefined);
  const told = `${during} commands in ${forMs / 1_000} s, ${refusals}, health ${String(health.status)}; open again: commands after ${backMs} ms, up after ${upMs} ms`;
  say(`  ${told}`);
  const away = link === 'record' && state !== 'slow';
  const key = `${link}-${state}`;
  return [
    expectThat(
      `${key}-goes-on`,
      away ? 'health says what is away' : 'people go on working',
      told,
      away ? health.status !== 'up' : during > 5,
    ),
    expectThat(`${key}-recovers`, 'all is well again by itself', told, backMs > 0 && upMs > 0),
  ];
}
