import { alsoRead, type Asked, type Context } from '@bangban/domain';
import type { Transaction } from './transaction';

/** The entry of the library of investors that the command names; null where it names none, or none that is there. */
export async function entryOf(tx: Transaction, command: Asked): Promise<Context['entry'] | null> {
  const { investorId } = alsoRead(command);
  if (investorId === null) return null;
  const { rows } = await tx.client.query<NonNullable<Context['entry']>>(
    `SELECT state->>'name' AS name, state->>'country' AS country FROM file WHERE kind = 'investor' AND id = $1`,
    [investorId],
  );
  return rows[0] ?? null;
}
