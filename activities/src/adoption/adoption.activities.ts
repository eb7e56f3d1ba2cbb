import { type Command, type AdoptedKind, PROJECT_KIND, type RefusedReaction } from '@bangban/domain';
import {
  type AdoptionProgress,
  type AdoptionRow,
  type Database,
  nextOfAdoption,
  noteAdoption,
  publishingFile,
} from '@bangban/persistence';
import { type GiveDeps, giveAsSystem } from '@bangban/record';
import { heartbeat } from '@temporalio/activity';
import { atTheEdge } from '../common/edge';

export interface AdoptionDeps {
  readonly dataSource: Database;
  readonly record: GiveDeps['record'];
}

/** How far it is: codes and numbers only. */
export interface AdoptionPiece {
  readonly done: boolean;
  readonly projects: number;
}

export interface AdoptionActivities {
  /**
   * Lets the next projects take over what was published, each in a transaction of its own, and notes what became of them.
   * Idempotent: a project takes it over once under the adoption's key, and a piece is noted once.
   */
  adoptNextProjects(adoptionId: string): Promise<AdoptionPiece>;
}

/** Projects of a piece. */
const MOST = 25;

const ADOPT: Readonly<Record<AdoptedKind, (version: number) => Command>> = {
  calendar: () => ({ name: 'AdoptCalendar', payload: {} }),
  policy: (policyVersion) => ({ name: 'AdoptPolicy', payload: { policyVersion } }),
};

/** Refusals that say that there was nothing to take over. */
const NOTHING_TO_DO: readonly string[] = ['NOTHING_TO_CHANGE', 'POLICY_ALREADY_ADOPTED', 'PROJECT_STATUS'];

/** Adoption over all open projects, on the record. */
export function createAdoptionActivities({ dataSource, record }: AdoptionDeps): AdoptionActivities {
  /** The file that published it keeps who refused; what came with the installation has none. */
  async function tellFile(
    { kind, version }: Pick<AdoptionRow, 'kind' | 'version'>,
    refused: RefusedReaction,
  ): Promise<void> {
    const id = await publishingFile(dataSource, kind, version);
    if (id === null) return;
    const key = `refused ${refused.reactionId} ${refused.target.id}`;
    await giveAsSystem({ record }, { kind, id }, { name: 'NoteRefusal', payload: refused }, key);
  }
  async function adoptNext(adoptionId: string): Promise<AdoptionPiece> {
    const next = await nextOfAdoption(dataSource, adoptionId, MOST);
    if (!next) return { done: true, projects: 0 };
    const command = ADOPT[next.kind](next.version);
    let changed = 0;
    let unchanged = 0;
    const refused: AdoptionProgress['refused'][number][] = [];
    for (const projectId of next.projectIds) {
      const target = { kind: PROJECT_KIND, id: projectId };
      const { code } = await giveAsSystem({ record }, target, command, `adoption ${adoptionId}`);
      if (code === null) changed += 1;
      else if (NOTHING_TO_DO.includes(code)) unchanged += 1;
      else {
        await tellFile(next, { reactionId: adoptionId, target, command: command.name, code });
        refused.push({ projectId, code });
      }
      heartbeat();
    }
    const to = next.projectIds.at(-1) ?? null;
    await noteAdoption(dataSource, adoptionId, { from: next.after, to, changed, unchanged, refused });
    return { done: to === null, projects: next.projectIds.length };
  }
  return { adoptNextProjects: (adoptionId) => atTheEdge(() => adoptNext(adoptionId)) };
}
