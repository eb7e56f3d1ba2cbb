import { randomUUID } from 'node:crypto';
import { type Piece, Reconciler, type ReconcilerOptions, type RunResult } from '@bangban/record';

/** A whole run in this process, piece after piece: for a shell, and for when Temporal does not run. */
export async function reconcileNow(options: ReconcilerOptions): Promise<RunResult> {
  const reconciler = new Reconciler(options);
  const runId = randomUUID();
  await reconciler.begin(runId, 'command');
  let piece: Piece = await reconciler.checkProjects(runId, null);
  while (piece.next !== null) piece = await reconciler.checkProjects(runId, piece.next);
  await reconciler.checkInstallation(runId);
  if (!options.engine) await reconciler.engineAway(runId);
  return reconciler.finish(runId);
}
