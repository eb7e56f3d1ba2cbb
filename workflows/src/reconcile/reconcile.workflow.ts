import { continueAsNew, uuid4 } from '@temporalio/workflow';
import type { ReconcileStart } from './reconcile.messages';
import {
  beginReconciliation,
  finishReconciliation,
  reconcileInstallation,
  reconcileProjects,
  tellAdministrators,
} from './reconcile.proxies';

/** Pieces in one history: each is an activity of a handful of events. */
const PIECES = 150;

/**
 * One nightly check of the whole record: every project in bounded pieces, then what concerns the installation, then the
 * administrators are told what is new. Repairs nothing: each finding names the command that does.
 */
export async function reconcile({ after, runId = uuid4() }: ReconcileStart = {}): Promise<void> {
  if (after === undefined) await beginReconciliation(runId);
  let next: string | null = after ?? null;
  for (let pieces = 0; ; pieces += 1) {
    if (next !== null && pieces >= PIECES) return continueAsNew<typeof reconcile>({ runId, after: next });
    ({ next } = await reconcileProjects(runId, next));
    if (next === null) break;
  }
  await reconcileInstallation(runId);
  await finishReconciliation(runId);
  await tellAdministrators(runId);
}
