import { addRequestReceipt, findRequestReceipt, type Queryable, type RequestKey } from '@bangban/persistence';
import { hashOf } from '@bangban/record';
import { Problem } from './problem';

/** A request that is no command, under a key of the caller's own or none. */
export interface Once extends Omit<RequestKey, 'key'> {
  readonly key: string | undefined;
  /** What makes it the same request. */
  readonly body: unknown;
}

/**
 * Does the work and keeps its answer, in the transaction of the work; where the key has an answer already, that one is given
 * again. Refusals are not kept: what was refused has changed nothing, and may be asked again.
 * @throws Problem `IDEMPOTENCY_KEY_REUSED` for another body under the same key
 */
export async function doneOnce<T>(
  manager: Queryable,
  { actorId, body, key, scope }: Once,
  work: () => Promise<T>,
): Promise<T> {
  if (key === undefined) return work();
  const bodyHash = hashOf(body);
  const before = await findRequestReceipt(manager, { actorId, scope, key });
  if (before && before.bodyHash !== bodyHash) throw new Problem('IDEMPOTENCY_KEY_REUSED');
  if (before) return before.answer as T;
  const answer = await work();
  await addRequestReceipt(manager, { actorId, scope, key }, { answer, bodyHash });
  return answer;
}
