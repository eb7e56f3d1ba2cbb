import { Client, Connection } from '@temporalio/client';
import { connectionOptions, type TemporalSettings } from './settings';

/** A server that is back is noticed within seconds, however long it was away; the library's own pauses grow to minutes. */
const RECONNECT = { 'grpc.initial_reconnect_backoff_ms': 500, 'grpc.max_reconnect_backoff_ms': 3_000 };

/**
 * A client that connects when it is first used and again whenever it must, so that a process starts and lives while
 * Temporal is away. Close its `connection` in the end.
 */
export function createTemporalClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy({ ...connectionOptions(settings), channelArgs: RECONNECT });
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
