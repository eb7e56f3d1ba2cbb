import 'reflect-metadata';
import { DataSource } from 'typeorm';
import * as command from './entities/command.entities';
import * as delivery from './entities/delivery.entities';
import * as file from './entities/file.entities';
import * as identity from './entities/identity.entities';
import * as own from './entities/own.entities';
import * as reconciliation from './entities/reconciliation.entities';
import * as record from './entities/record.entities';
import * as reference from './entities/reference.entities';
import { CreateReference1790000000001 } from './migrations/1790000000001-CreateReference';
import { CreateRecord1790000000002 } from './migrations/1790000000002-CreateRecord';
import { CreateIdentity1790000000003 } from './migrations/1790000000003-CreateIdentity';
import { CreateReconciliation1790000000004 } from './migrations/1790000000004-CreateReconciliation';
import { CreateFiles1790000000005 } from './migrations/1790000000005-CreateFiles';
import { AddClockChange1790000000006 } from './migrations/1790000000006-AddClockChange';
import { IndexListsInOrder1790000000008 } from './migrations/1790000000008-IndexListsInOrder';
import { LeaveRoomForUpdates1790000000007 } from './migrations/1790000000007-LeaveRoomForUpdates';
import { BatchDeliveries1790000000009 } from './migrations/1790000000009-BatchDeliveries';
import { KeepSubstitutes1790000000191 } from './migrations/1790000000191-KeepSubstitutes';
import { KeepObligations1790000000192 } from './migrations/1790000000192-KeepObligations';
import { OweItemQuestions1790000000210 } from './migrations/1790000000210-OweItemQuestions';
import { NameInEnglish1790000000220 } from './migrations/1790000000220-NameInEnglish';
import { ChainEvents1790000000260 } from './migrations/1790000000260-ChainEvents';
import { KeepFiles1790000000261 } from './migrations/1790000000261-KeepFiles';
import { KeepProofs1790000000270 } from './migrations/1790000000270-KeepProofs';
import { KeepReactions1790000000285 } from './migrations/1790000000285-KeepReactions';
import { AskOlderReactions1790000000286 } from './migrations/1790000000286-AskOlderReactions';
import { ReferToStreams1790000000287 } from './migrations/1790000000287-ReferToStreams';
import { KeepSeries1790000000288 } from './migrations/1790000000288-KeepSeries';
import { LightTheWorstClock1790000000110 } from './migrations/1790000000110-LightTheWorstClock';
import { SettleNotices1790000000190 } from './migrations/1790000000190-SettleNotices';
import { KeepRequestReceipts1790000000198 } from './migrations/1790000000198-KeepRequestReceipts';
import { NameAwaitedSignatures1790000000120 } from './migrations/1790000000120-NameAwaitedSignatures';
import { FoldSearches1790000000140 } from './migrations/1790000000140-FoldSearches';
import { AskASecondPerson1790000000165 } from './migrations/1790000000165-AskASecondPerson';
import { KeepKindsApart1790000000166 } from './migrations/1790000000166-KeepKindsApart';
import { EndAccessAtOnce1790000000170 } from './migrations/1790000000170-EndAccessAtOnce';
import { SlowGuessing1790000000171 } from './migrations/1790000000171-SlowGuessing';
import { SayWhyAccessEnded1790000000172 } from './migrations/1790000000172-SayWhyAccessEnded';
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
      options: '-c timezone=UTC',
    },
    entities: [reference, record, command, delivery, file, identity, reconciliation, own].flatMap((tables) =>
      Object.values(tables),
    ),
    migrations: [
      CreateReference1790000000001,
      CreateRecord1790000000002,
      CreateIdentity1790000000003,
      CreateReconciliation1790000000004,
      CreateFiles1790000000005,
      AddClockChange1790000000006,
      LeaveRoomForUpdates1790000000007,
      IndexListsInOrder1790000000008,
      BatchDeliveries1790000000009,
      LightTheWorstClock1790000000110,
      SettleNotices1790000000190,
      KeepRequestReceipts1790000000198,
      NameAwaitedSignatures1790000000120,
      FoldSearches1790000000140,
      AskASecondPerson1790000000165,
      KeepKindsApart1790000000166,
      EndAccessAtOnce1790000000170,
      KeepSubstitutes1790000000191,
      SlowGuessing1790000000171,
      SayWhyAccessEnded1790000000172,
      KeepObligations1790000000192,
      OweItemQuestions1790000000210,
      NameInEnglish1790000000220,
      ChainEvents1790000000260,
      KeepFiles1790000000261,
      KeepProofs1790000000270,
      KeepReactions1790000000285,
      AskOlderReactions1790000000286,
      ReferToStreams1790000000287,
      KeepSeries1790000000288,
    ],
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
  });
}
