import { type Context, type DomainEvent, settle, type World } from '@bangban/domain';
import { holdsOfLate } from '@bangban/persistence';
import type { Transaction } from './transaction';

/** The lock that commands on a hold take whole. */
const LOCK = `SELECT pg_advisory_xact_lock_shared(hashtextextended('file hold', 0))`;

/**
 * What time has decided. What it holds (暂缓升级) is told to the hold's own end by rows that it writes: so it is decided while no
 * command on a hold is under way, by the hold as it stands then. Where nothing is held, nothing is waited for.
 */
export async function settled<Given extends Context>(
  tx: Transaction,
  world: World,
  ctx: Given,
): Promise<{ readonly ticked: readonly DomainEvent[]; readonly ctx: Given }> {
  const ticked = settle(world, ctx);
  if (!ticked.some(({ type }) => type === 'RungHeld' || type === 'FormRungHeld')) return { ticked, ctx };
  await tx.client.query(LOCK);
  const now = { ...ctx, holds: await holdsOfLate(tx.runner.manager) };
  if (JSON.stringify(now.holds) === JSON.stringify(ctx.holds)) return { ticked, ctx };
  return { ticked: settle(world, now), ctx: now };
}
