import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Bench } from './bench';
import { hostileInputs } from './hostile-inputs';
import type { SenderData, Sent } from './hostile-sender';
import { Http, openPlace } from './place';
import { profiling } from './profile';
import { makeProjects } from './projects';
import { type Measured, measured } from './stats';

/** At a time, of one input. */
const LANES = 2;
const BREAK_MS = { command: 25, live: 10 };
/** What a hostile input may add to the longest wait for `health/live`. */
const MOST_ADDED_MS = 100;

/** Ten hostile inputs, one after the other, and what a neighbour at work and a health check feel meanwhile. */
export const hostile: Bench = async ({ profileDir, say, smoke }) => {
  const place = await openPlace(say, profiling(profileDir));
  const { address } = place.system;
  const token = await place.token('officer');
  const neighbour = new Http(address, await place.token('land-head'));
  const anybody = new Http(address, '');
  const officer = new Http(address, token);
  try {
    const [project] = await makeProjects(officer, smoke ? 2 : 40, 2);
    const itemId = project?.items[0];
    if (!project || itemId === undefined) throw new Error('no project');
    const act = (): Promise<void> =>
      neighbour.done('POST', `/api/projects/${project.id}/commands/note-progress`, { itemId, note: '对接' });
    await neighbour.done('POST', `/api/projects/${project.id}/commands/sign-for-help-item`, { itemId });
    const live = (): Promise<void> => anybody.done('GET', '/api/health/live', undefined);
    const seconds = smoke ? 0.2 : 8;
    const beside = async (work: Promise<unknown>): Promise<Felt> => {
      let over = false;
      const lanes = [repeated(act, BREAK_MS.command, () => over), repeated(live, BREAK_MS.live, () => over)] as const;
      await work;
      over = true;
      const [command, check] = await Promise.all(lanes);
      return { command, check };
    };
    await beside(pause(smoke ? 100 : 4_000));
    const floor = await beside(pause(smoke ? 200 : 15_000));
    say(`alone: command p99 ${floor.command.p99.toFixed(1)} ms, live max ${floor.check.max.toFixed(1)} ms`);
    const rows: (string | number)[][] = [row('nothing', '', '', floor, floor)];
    const figures: Record<string, number> = {
      'floor command p99': floor.command.p99,
      'floor live max': floor.check.max,
    };
    const goals: { goal: string; met: boolean }[] = [];
    for (const [index, input] of hostileInputs(project.id, smoke).entries()) {
      const data: SenderData = { address, token, projectId: project.id, input: index, lanes: LANES, seconds, smoke };
      const sending = sendFrom(data);
      const felt = await beside(sending);
      const { count, statuses } = await sending;
      rows.push(
        row(
          input.name,
          `${count}`,
          Object.entries(statuses)
            .map(([status, n]) => `${n} × ${status}`)
            .join(' '),
          felt,
          floor,
        ),
      );
      figures[`${input.name} command p99`] = felt.command.p99;
      figures[`${input.name} live max`] = felt.check.max;
      const met = felt.check.max <= floor.check.max + MOST_ADDED_MS;
      goals.push({ goal: `${input.name}: health/live never waits ${MOST_ADDED_MS} ms longer`, met });
      say(`${input.name}: command p99 ${felt.command.p99.toFixed(1)} ms, live max ${felt.check.max.toFixed(1)} ms`);
    }
    return {
      tables: [{ title: 'hostile: what neighbours feel', columns: COLUMNS, rows }],
      figures,
      goals,
    };
  } finally {
    for (const http of [neighbour, anybody, officer]) http.close();
    await place.stop();
  }
};

interface Felt {
  readonly command: Measured;
  readonly check: Measured;
}

const COLUMNS = [
  ...['input', 'sent', 'answered', 'command p50 ms', 'p99 ms', 'of floor', 'live p99 ms', 'max ms', 'of floor'],
];

function row(name: string, sent: string, answered: string, felt: Felt, floor: Felt): (string | number)[] {
  return [
    ...[name, sent, answered, felt.command.p50, felt.command.p99, felt.command.p99 / floor.command.p99],
    ...[felt.check.p99, felt.check.max, felt.check.max / floor.check.max],
  ];
}

async function repeated(act: () => Promise<void>, breakMs: number, over: () => boolean): Promise<Measured> {
  const latencies: number[] = [];
  const began = performance.now();
  while (!over()) {
    const start = performance.now();
    await act();
    latencies.push(performance.now() - start);
    await pause(breakMs);
  }
  return measured(latencies, (performance.now() - began) / 1_000);
}

async function sendFrom(workerData: SenderData): Promise<Sent> {
  const worker = new Worker(join(__dirname, 'hostile-sender.js'), { workerData });
  const [sent] = (await once(worker, 'message')) as [Sent];
  await worker.terminate();
  return sent;
}
