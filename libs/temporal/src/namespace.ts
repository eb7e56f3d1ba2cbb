import { Connection, isGrpcServiceError } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { temporal } from '@temporalio/proto';
import { connectionOptions, type TemporalSettings } from './settings';

export interface NamespacePlan {
  /** How long closed runs stay visible. */
  readonly retentionDays: number;
  /** Names of search attributes of type Keyword. */
  readonly keywords: readonly string[];
}

const DAY_MS = 86_400_000;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const KEYWORD = temporal.api.enums.v1.IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD;

/**
 * Makes namespace and search attributes where they are missing; finding them there, it changes nothing. A managed
 * cluster, where only its owner makes them, is left alone as long as they exist.
 * @throws the server's error when it is away or forbids what is missing
 */
export async function prepareNamespace(settings: TemporalSettings, plan: NamespacePlan): Promise<void> {
  const connection = await Connection.connect(connectionOptions(settings));
  try {
    await ensureNamespace(connection, settings.namespace, plan.retentionDays);
    await ensureSearchAttributes(connection, settings.namespace, plan.keywords);
  } finally {
    await connection.close();
  }
}

async function ensureNamespace(connection: Connection, namespace: string, retentionDays: number): Promise<void> {
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    if (!hasCode(error, NOT_FOUND)) throw error;
    await connection.workflowService
      .registerNamespace({ namespace, workflowExecutionRetentionPeriod: msToTs(retentionDays * DAY_MS) })
      .catch(unlessCode(ALREADY_EXISTS));
  }
}

async function ensureSearchAttributes(
  connection: Connection,
  namespace: string,
  keywords: readonly string[],
): Promise<void> {
  const known = await listWhenKnown(connection, namespace);
  const missing = keywords.filter((name) => !(name in known));
  if (missing.length === 0) return;
  const searchAttributes = Object.fromEntries(missing.map((name) => [name, KEYWORD]));
  await connection.operatorService
    .addSearchAttributes({ namespace, searchAttributes })
    .catch(unlessCode(ALREADY_EXISTS));
}

/** A namespace just registered is not known to every part of the server at once. */
async function listWhenKnown(connection: Connection, namespace: string): Promise<Record<string, unknown>> {
  for (const deadline = Date.now() + 30_000; ;) {
    try {
      const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
      return customAttributes;
    } catch (error) {
      if (!hasCode(error, NOT_FOUND) || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

function hasCode(error: unknown, code: number): boolean {
  if (!isGrpcServiceError(error)) return false;
  const given: number = error.code;
  return given === code;
}

function unlessCode(code: number): (error: unknown) => void {
  return (error) => {
    if (!hasCode(error, code)) throw error;
  };
}
