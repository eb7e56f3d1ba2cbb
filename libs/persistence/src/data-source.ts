import 'reflect-metadata';
import { DataSource } from 'typeorm';
import * as command from './entities/command.entities';
import * as deadline from './entities/deadline.entities';
import * as delivery from './entities/delivery.entities';
import * as event from './entities/event.entities';
import * as file from './entities/file.entities';
import * as helpItem from './entities/help-item.entities';
import * as supervisionForm from './entities/supervision-form.entities';
import * as identity from './entities/identity.entities';
import * as obligation from './entities/obligation.entities';
import * as own from './entities/own.entities';
import * as project from './entities/project.entities';
import * as reader from './entities/reader.entities';
import * as reconciliation from './entities/reconciliation.entities';
import * as reference from './entities/reference.entities';
import * as sound from './entities/sound.entities';
import { MIGRATIONS } from './migrations';
import { warySocket } from './wary-socket';

const STATEMENT_MS = 15_000;
const REST_MS = 30_000;
const SILENCE_MS = 5_000;

export interface DataSourceOptions {
  /** Connections at most; commands wait for one, at most `connectTimeoutMs`. Default 10. */
  readonly poolSize?: number;
  readonly applicationName?: string;
  /** Any one statement is cut off after this long. Default 15 s. */
  readonly statementTimeoutMs?: number;
  readonly connectTimeoutMs?: number;
  /** A transaction may rest this long between statements. Default 30 s. */
  readonly restTimeoutMs?: number;
  /** How long a statement waits for a lock before it gives up; 0: for ever. Default 5 s. */
  readonly lockTimeoutMs?: number;
  /** Told of connections that broke while idle; the pool replaces them by itself. */
  readonly onPoolError?: (error: unknown) => void;
}

/** The pool of connections to PostgreSQL. `initialize()` it before use; sessions speak UTC. */
export function createDataSource(url: string, options: DataSourceOptions = {}): DataSource {
  const onPoolError = options.onPoolError ?? ((): void => undefined);
  const { restTimeoutMs = REST_MS, statementTimeoutMs = STATEMENT_MS } = options;
  return new DataSource({
    type: 'postgres',
    url,
    applicationName: options.applicationName ?? 'bangban',
    poolSize: options.poolSize ?? 10,
    connectTimeoutMS: options.connectTimeoutMs ?? 3_000,
    poolErrorHandler: onPoolError,
    installExtensions: false,
    synchronize: false,
    migrationsRun: false,
    extra: {
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: options.connectTimeoutMs ?? 3_000,
      lock_timeout: options.lockTimeoutMs ?? 5_000,
      idle_in_transaction_session_timeout: restTimeoutMs,
      stream: () => warySocket(Math.max(statementTimeoutMs, restTimeoutMs) + SILENCE_MS),
      keepAlive: true,
      // Statements need not wait for the answer to the one before them.
      pipeline: true,
      // Many ask at once, on few processors: one question that takes several makes the others wait, and costs more in all. To
      // compile one takes longer than any of them may.
      options: '-c timezone=UTC -c max_parallel_workers_per_gather=0 -c jit=off',
    },
    entities: [
      ...[reference, project, helpItem, supervisionForm, event, deadline, reader, obligation],
      ...[command, delivery, file, identity, reconciliation, own, sound],
    ].flatMap((tables) => Object.values(tables)),
    migrations: [...MIGRATIONS],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
}
