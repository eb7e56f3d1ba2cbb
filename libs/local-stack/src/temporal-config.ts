import { stringify } from 'yaml';
import type { Postgres } from './postgres';

export interface ServerPorts {
  readonly frontend: number;
  readonly ports: readonly number[];
  readonly postgres: Postgres;
  readonly dynamicFile: string;
}

/** The server's own configuration file for one small machine: four services in one process, PostgreSQL for both stores. */
export function serverConfig({ frontend, ports, postgres, dynamicFile }: ServerPorts): string {
  const [frontendMember, history, historyMember, matching, matchingMember, workerMember, frontendHttp] = ports;
  const sql = (databaseName: string, maxConns: number): object => ({
    sql: {
      pluginName: 'postgres12_pgx',
      databaseName,
      connectAddr: `${postgres.host}:${postgres.port}`,
      connectProtocol: 'tcp',
      user: postgres.user,
      password: postgres.password,
      maxConns,
      maxIdleConns: maxConns,
      maxConnLifetime: '1h',
    },
  });
  const service = (grpcPort: number | undefined, membershipPort: number | undefined, extra: object = {}): object => ({
    rpc: { grpcPort, membershipPort, bindOnLocalHost: true, ...extra },
  });
  return stringify({
    log: { stdout: true, level: 'warn' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { default: sql('temporal', 20), visibility: sql('temporal_visibility', 10) },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: service(frontend, frontendMember, { httpPort: frontendHttp }),
      history: service(history, historyMember),
      matching: service(matching, matchingMember),
      worker: service(0, workerMember),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: {
          enabled: true,
          initialFailoverVersion: 1,
          rpcName: 'frontend',
          rpcAddress: `127.0.0.1:${frontend}`,
        },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    archival: { history: { state: 'disabled' }, visibility: { state: 'disabled' } },
    dynamicConfigClient: { filepath: dynamicFile, pollInterval: '60s' },
  });
}

/** Settings that pay on small machines; time skipping only where tests ask for it. */
export function dynamicConfig(timeSkipping: boolean): string {
  return stringify({
    'matching.numTaskqueueReadPartitions': [{ value: 1 }],
    'matching.numTaskqueueWritePartitions': [{ value: 1 }],
    'system.forceSearchAttributesCacheRefreshOnRead': [{ value: true }],
    ...(timeSkipping ? VIRTUAL_TIME : {}),
  });
}

/** Each skip waits for the timers' queue, which by default holds every new timer back for a second. */
const VIRTUAL_TIME = {
  'frontend.WorkflowTimeSkippingEnabled': [{ value: true }],
  'history.timerProcessorMaxTimeShift': [{ value: '20ms' }],
  'history.timerProcessorMaxPollRPS': [{ value: 200 }],
};
