import { Client, Connection } from '@temporalio/client';
import { connectionOptions, type TemporalSettings } from './settings';

/**
 * A client that connects when it is first used and again whenever it must, so that a process starts and lives while
 * Temporal is away. Close its `connection` in the end.
 */
export function createTemporalClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy(connectionOptions(settings));
  return new Client({ connection, namespace: settings.namespace });
}

/** True when the namespace answers within the time given. Never throws. */
export async function isTemporalServing(client: Client, timeoutMs = 2_000): Promise<boolean> {
  const { namespace } = client.options;
  try {
    await client.connection.withDeadline(Date.now() + timeoutMs, () =>
      client.workflowService.describeNamespace({ namespace }),
    );
    return true;
  } catch {
    return false;
  }
}
