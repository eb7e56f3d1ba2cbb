import { historyToJSON } from '@temporalio/common/lib/proto-utils';
import type { Client } from '@temporalio/client';
import type { temporal } from '@temporalio/proto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Where the histories of every path are kept, one file per run: `<path>.<n>.json`, very long ones packed. */
export const HISTORIES = join(__dirname, '../replay/histories');

type History = temporal.api.history.v1.IHistory;

const LONG = 200_000;

/** Writes the histories of all runs under a workflow id, oldest first. Does nothing unless they are being recorded. */
export async function keepHistory(client: Client, workflowId: string, path: string): Promise<void> {
  if (process.env.BANGBAN_RECORD_HISTORIES !== '1') return;
  await mkdir(HISTORIES, { recursive: true });
  for (const [index, history] of (await historiesOf(client, workflowId)).entries()) {
    const text = asLines(JSON.parse(historyToJSON(history)) as JsonHistory);
    const file = join(HISTORIES, `${path}.${index + 1}.json`);
    if (text.length > LONG) await writeFile(`${file}.gz`, gzipSync(text, { level: 9 }));
    else await writeFile(file, text);
  }
}

/** The histories of all runs under a workflow id, oldest first. */
export async function historiesOf(client: Client, workflowId: string): Promise<History[]> {
  const runs = await runsOf(client, workflowId);
  return Promise.all(runs.map((runId) => client.workflow.getHandle(workflowId, runId).fetchHistory()));
}

interface JsonHistory {
  readonly events: readonly object[];
}

/** One event a line, without what tells of this machine and plays no part in replaying: its folders and its name. */
function asLines({ events }: JsonHistory): string {
  const bare = (key: string, value: unknown): unknown => {
    if (key === 'stackTrace') return undefined;
    return key === 'identity' ? 'bench' : value;
  };
  return `{"events":[\n${events.map((event) => JSON.stringify(event, bare)).join(',\n')}\n]}\n`;
}

/** The newest run and those it continues, oldest first. */
async function runsOf(client: Client, workflowId: string): Promise<string[]> {
  const runs: string[] = [];
  let next: string | undefined = await newestRun(client, workflowId);
  while (next) {
    runs.unshift(next);
    next = await runBefore(client, workflowId, next);
  }
  return runs;
}

async function newestRun(client: Client, workflowId: string): Promise<string> {
  return (await client.workflow.getHandle(workflowId).describe()).runId;
}

async function runBefore(client: Client, workflowId: string, runId: string): Promise<string | undefined> {
  const { events } = await client.workflow.getHandle(workflowId, runId).fetchHistory();
  return events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
}
