import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client, Connection } from '@temporalio/client';
import { temporal } from '@temporalio/proto';
import { Client as PgClient } from 'pg';
import { startChild, type StartChild } from './child';
import { freePorts } from './ports';
import { ensureDatabase, hasTable, type Postgres } from './postgres';
import { dynamicConfig, serverConfig } from './temporal-config';
import type { TemporalBinaries } from './temporal-binaries';
import { keepRunning, type Supervised } from './supervisor';
import { waitUntil } from './wait';

const run = promisify(execFile);

export interface TemporalOptions {
  readonly dataDir: string;
  readonly postgres: Postgres;
  readonly binaries: TemporalBinaries;
  readonly namespace?: string;
  readonly port?: number;
  /** Tests only: lets workflows skip time. */
  readonly timeSkipping?: boolean;
  /** Told when the server ended by itself and is started again. */
  readonly say?: (line: string) => void;
}

export interface TemporalServer {
  readonly address: string;
  readonly process: Supervised;
  stop(): Promise<void>;
}

/**
 * Starts a Temporal server on our PostgreSQL, loopback only, with its schema and namespace, waits until it answers, and
 * starts it again whenever it ends, on the same ports.
 */
export async function startTemporal(options: TemporalOptions): Promise<TemporalServer> {
  const { dataDir, postgres, binaries } = options;
  const dir = join(dataDir, 'temporal');
  mkdirSync(dir, { recursive: true });
  await prepareSchema(binaries.sqlTool, postgres, 'temporal', 'temporal');
  await prepareSchema(binaries.sqlTool, postgres, 'temporal_visibility', 'visibility');
  await forgetMembers(postgres);
  const [frontend = 0, ...rest] = await freePorts([options.port ?? 7_233, 0, 0, 0, 0, 0, 0, 0]);
  const configFile = join(dir, 'server.yaml');
  const dynamicFile = join(dir, 'dynamic.yaml');
  writeFileSync(dynamicFile, dynamicConfig(options.timeSkipping ?? false));
  writeFileSync(configFile, serverConfig({ frontend, ports: rest, postgres, dynamicFile }), { mode: 0o600 });
  const spec: StartChild = {
    name: 'temporal',
    command: binaries.server,
    args: ['--config-file', configFile, '--allow-no-auth', 'start'],
    logFile: join(dataDir, 'logs', 'temporal.log'),
    env: { GOGC: '400' },
  };
  const address = `127.0.0.1:${frontend}`;
  const child = startChild(spec);
  await waitUntil('Temporal', 90_000, () => serves(address), child.exited);
  await ensureNamespace(address, options.namespace ?? 'bangban');
  const { say = () => undefined } = options;
  const process = keepRunning(child, spec, say);
  return { address, process, stop: () => process.stop() };
}

/**
 * The services of the run before stand in the list of members for some time after their end, under ports of their own; who
 * joins meanwhile asks them first, and serves nothing for half a minute. One server at a time uses this database: none of
 * them is left.
 */
async function forgetMembers(postgres: Postgres): Promise<void> {
  const client = new PgClient({ connectionString: postgres.url('temporal') });
  await client.connect();
  try {
    await client.query('DELETE FROM cluster_membership');
  } finally {
    await client.end();
  }
}

async function prepareSchema(tool: string, postgres: Postgres, database: string, schema: string): Promise<void> {
  await ensureDatabase(postgres, database);
  const { host, port, user, password } = postgres;
  const base = ['--plugin', 'postgres12', '--ep', host, '-p', String(port), '-u', user, '--db', database];
  const env = { ...process.env, SQL_PASSWORD: password };
  if (!(await hasTable(postgres, database, 'schema_version'))) {
    await run(tool, [...base, 'setup-schema', '-v', '0.0'], { env });
  }
  await run(tool, [...base, 'update-schema', '--schema-name', `postgresql/v12/${schema}`], { env });
}

async function serves(address: string): Promise<boolean> {
  try {
    const connection = await Connection.connect({ address, connectTimeout: '1s' });
    try {
      await connection.workflowService.listNamespaces({ pageSize: 1 });
      return true;
    } finally {
      await connection.close();
    }
  } catch {
    return false;
  }
}

const KEYWORD = temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;

/** Makes the namespace (histories kept 30 days) and its search attributes, unless they are there. */
export async function ensureNamespace(address: string, namespace: string): Promise<void> {
  const connection = await Connection.connect({ address });
  try {
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: { seconds: 30 * 86_400 } as never })
      .catch((error: unknown) => {
        if (!/already exists/i.test(String(error))) throw error;
      });
    const searchAttributes = { BangbanStage: KEYWORD, BangbanUnit: KEYWORD };
    await waitUntil(`namespace ${namespace}`, 60_000, async () => {
      try {
        await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
        return true;
      } catch (error) {
        return /already exists|no new search attributes/i.test(String(error));
      }
    });
    const client = new Client({ connection, namespace });
    await waitUntil(`namespace ${namespace}`, 60_000, async () => {
      try {
        await client.workflow.count();
        return true;
      } catch {
        return false;
      }
    });
  } finally {
    await connection.close();
  }
}
