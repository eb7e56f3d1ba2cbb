import type { ChannelRegistry } from '@bangban/channels';
import type { AdministratorStore, Reconciler } from '@bangban/record';
import { heartbeat, log } from '@temporalio/activity';
import { atTheEdge } from '../common/edge';
import { findingMail } from './finding-mail';

export interface ReconcileDeps {
  readonly reconciler: Pick<Reconciler, 'begin' | 'checkProjects' | 'checkInstallation' | 'finish'>;
  readonly administrators: AdministratorStore;
  readonly channels: ChannelRegistry;
}

export interface ReconcileActivities {
  beginReconciliation(runId: string): Promise<void>;
  /** Checks the next projects after one (null: from the start) and says which was the last, null when there are no more. */
  reconcileProjects(runId: string, after: string | null): Promise<{ readonly next: string | null }>;
  reconcileInstallation(runId: string): Promise<void>;
  /** What was looked for and not found is resolved. Answers how many findings are open. */
  finishReconciliation(runId: string): Promise<number>;
  /** Tells the system administrators of findings that are new, over every channel. Answers how many those are. */
  tellAdministrators(runId: string): Promise<number>;
}

/** The reconciler's activities over the given checks, rows and channels. */
export function createReconcileActivities({
  administrators,
  channels,
  reconciler,
}: ReconcileDeps): ReconcileActivities {
  async function tell(runId: string): Promise<number> {
    const findings = await administrators.untold();
    if (findings.length === 0) return 0;
    log.error('the reconciler found something', { codes: [...new Set(findings.map(({ code }) => code))] });
    const people = await administrators.reachable();
    // To mail addresses, and in words that stay with mail: what the record found is nothing for a messenger.
    const names = channels.names().filter((name) => channels.get(name)?.brief !== true);
    for (const name of names) {
      for (const { address, personId } of people) {
        await channels
          .get(name)
          ?.send({ id: `reconciliation/${runId}/${personId}`, to: address, ...findingMail(findings) });
      }
    }
    // Nobody to be reached: they stay untold, and the next night tries again.
    if (people.length > 0 && names.length > 0) await administrators.told(findings.map(({ id }) => id));
    return findings.length;
  }
  return {
    beginReconciliation: (runId) => atTheEdge(() => reconciler.begin(runId, 'schedule')),
    reconcileProjects: (runId, after) =>
      atTheEdge(async () => {
        const { next } = await reconciler.checkProjects(runId, after, () => heartbeat());
        return { next };
      }),
    reconcileInstallation: (runId) => atTheEdge(() => reconciler.checkInstallation(runId)),
    finishReconciliation: (runId) => atTheEdge(async () => (await reconciler.finish(runId)).open.length),
    tellAdministrators: (runId) => atTheEdge(() => tell(runId)),
  };
}
