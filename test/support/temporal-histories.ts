import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Client, WorkflowExecutionDescription, WorkflowHandle } from '@temporalio/client';
import { historyToJSON } from '@temporalio/common/lib/proto-utils';

/** Where the histories of every path are kept, one file per run: `<path>.<n>.json.gz`. */
export const HISTORIES = join(__dirname, '../replay/histories');

/** Writes the histories of all runs under a workflow id, oldest first. Does nothing unless they are being recorded. */
export async function keepHistory(client: Client, workflowId: string, name: string): Promise<void> {
  if (process.env.BANGBAN_RECORD_HISTORIES !== '1') return;
  await mkdir(HISTORIES, { recursive: true });
  const runs = await runsOf(client, workflowId);
  for (const [index, runId] of runs.entries()) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const json = JSON.stringify(historyToJSON(history));
    await writeFile(join(HISTORIES, `${name}.${index + 1}.json.gz`), gzipSync(json, { level: 9 }));
  }
}

/** The newest run and those it continues, oldest first. */
async function runsOf(client: Client, workflowId: string): Promise<string[]> {
  const runs: string[] = [];
  for (let runId: string | null = ''; runId !== null; ) {
    const handle: WorkflowHandle = client.workflow.getHandle(workflowId, runId || undefined);
    const description: WorkflowExecutionDescription = await handle.describe();
    runs.unshift(description.runId);
    const started = (await client.workflow.getHandle(workflowId, description.runId).fetchHistory()).events?.[0];
    runId = started?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || null;
  }
  return runs;
}
