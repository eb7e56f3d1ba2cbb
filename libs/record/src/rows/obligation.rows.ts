import type { Directory } from '@bangban/kernel';
import {
  formObligations,
  isOpen,
  itemAnswers,
  type Obligation,
  OBLIGATION_EDITION,
  type Policy,
  projectObligations,
  type World,
} from '@bangban/domain';

/** What is owed on the project after a decision, and in answers about its items that are at hand: by the rules that it stands on then. */
export function owedAfter(
  world: World,
  ctx: { readonly policy: Policy; readonly newPolicy?: Policy | null; readonly directory: Directory },
): readonly Obligation[] {
  const { items, project } = world;
  if (!project) return [];
  const adopted = ctx.newPolicy?.version === project.policyVersion ? ctx.newPolicy : ctx.policy;
  const asked = Object.values(items).flatMap((item) => itemAnswers(item, project, ctx.directory));
  const ofForms = isOpen(project.status) ? formObligations(world, ctx.directory) : [];
  return [...projectObligations(project, adopted, ctx.directory), ...ofForms, ...asked];
}

/** A matter is one of its item; a row is one of its project, whose items may each be asked for the same. */
const keyOf = ({ itemId, kind, matter }: Obligation): string =>
  itemId === null || kind === 'question' ? matter : `${matter}:${itemId}`;

export const obligationRow = (projectId: string, owed: Obligation): object => ({
  project_id: projectId,
  matter: keyOf(owed),
  kind: owed.kind,
  clock: owed.clock,
  act: owed.act,
  people: owed.people,
  unit_id: owed.unitId,
  due_at: owed.due,
  yellow_at: owed.yellowAt,
  provisional: owed.provisional,
  item_id: owed.itemId,
  red_at: owed.redAt,
});

/** What is no longer owed: of the project itself and of the items at hand, of all items where the project is not active. */
export const dischargeRow = ({ items, project }: World, owed: readonly Obligation[]): readonly object[] =>
  project
    ? [
        {
          project_id: project.id,
          owed: owed.map(keyOf),
          items: Object.keys(items),
          whole: project.status !== 'active',
        },
      ]
    : [];

/** Says that all of a project's rows are told by this directory and these rules. */
export const basisRow = (projectId: string, directory: Directory): object => ({
  project_id: projectId,
  directory_version: directory.version,
  edition: OBLIGATION_EDITION,
});
