import { connectNative, createTemporalClient, createWorker } from '@bangban/temporal';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { randomUUID } from 'node:crypto';

/** No-op Updates on the same server: what a step would cost if people's commands went through workflows. */
export async function openRawTemporal(
  address: string,
): Promise<{ step(n: number): Promise<void>; close(): Promise<void> }> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
  const settings = { address, namespace: 'bangban', taskQueue: 'bench' };
  const connection = await connectNative(settings);
  const worker = await createWorker(connection, settings, {
    workflowsPath: require.resolve('./noop.workflow'),
    activities: {},
  });
  const running = worker.run();
  const client = createTemporalClient(settings);
  const ids = Array.from({ length: 30 }, () => `bench/${randomUUID()}`);
  for (const workflowId of ids) await client.workflow.start('noop', { workflowId, taskQueue: 'bench' });
  return {
    async step(n) {
      await client.workflow.getHandle(ids[n % ids.length] ?? '').executeUpdate('step');
    },
    async close() {
      for (const id of ids) await client.workflow.getHandle(id).terminate();
      worker.shutdown();
      await running;
      await connection.close();
      await client.connection.close();
    },
  };
}
