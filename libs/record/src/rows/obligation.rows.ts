import type { Directory } from '@bangban/kernel';
import { type Obligation, OBLIGATION_EDITION, owedChange, owedKey, type OwedRules, type World } from '@bangban/domain';

/** The rows of what a decision changes in what is owed. */
export interface OwedRows {
  readonly obligations: readonly object[];
  readonly discharges: readonly object[];
}

export function owedRows(before: World, after: World, rules: OwedRules): OwedRows {
  const { less, owed, told } = owedChange(before, after, rules);
  const projectId = after.project?.id ?? '';
  return {
    obligations: told.map((each) => obligationRow(projectId, each)),
    discharges: less ? dischargeRow(after, owed) : [],
  };
}

export const obligationRow = (projectId: string, owed: Obligation): object => ({
  project_id: projectId,
  matter: owedKey(owed),
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
          owed: owed.map(owedKey),
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
