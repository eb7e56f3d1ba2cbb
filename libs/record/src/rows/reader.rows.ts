import type { ReaderKey } from '@bangban/kernel';
import {
  commitmentReaders,
  commitmentsOf,
  formReaders,
  formsOf,
  type HelpItemState,
  ITEM_SAYS,
  itemReaders,
  PROJECT_SAYS,
  projectReaders,
  type ProjectState,
  type SupervisionForm,
  type World,
} from '@bangban/domain';

export interface ReaderRow {
  readonly project_id: string;
  /** What the key is written on: the project itself, or one of its items. */
  readonly source: string;
  readonly key: ReaderKey;
}

/** Every row that a project and its items at hand give. */
export function readersOf(world: World): readonly ReaderRow[] {
  const { items, project } = world;
  if (!project) return [];
  return [
    ...ofProject(project),
    ...Object.values(items).flatMap((item) => ofItem(item)),
    ...ofCommitments(project),
    ...formsOf(world).flatMap(ofForm),
  ];
}

/** What a decision changes in who stands on a project: mostly nothing. Items that it did not see stay as they are. */
export function readerChanges(
  before: World,
  after: World,
): { readonly added: readonly ReaderRow[]; readonly gone: readonly ReaderRow[] } {
  const [earlier, later]: [ReaderRow[], ReaderRow[]] = [[], []];
  if (after.project && !sameReaders(PROJECT_SAYS, before.project, after.project)) {
    if (before.project) earlier.push(...ofProject(before.project));
    later.push(...ofProject(after.project));
  }
  if (after.project && before.project?.commitments !== after.project.commitments) {
    if (before.project) earlier.push(...ofCommitments(before.project));
    later.push(...ofCommitments(after.project));
  }
  for (const [id, item] of Object.entries(after.items)) {
    const old = before.items[id] ?? null;
    if (sameReaders(ITEM_SAYS, old, item)) continue;
    if (old) earlier.push(...ofItem(old));
    later.push(...ofItem(item));
  }
  // What a form says of them is said once, when it is issued.
  later.push(...formsOf(after).flatMap((form) => (before.forms?.[form.id] ? [] : ofForm(form))));
  const [had, has] = [names(earlier), names(later)];
  return {
    added: later.filter((row) => !had.has(nameOf(row))),
    gone: earlier.filter((row) => !has.has(nameOf(row))),
  };
}

const ofProject = (project: ProjectState): readonly ReaderRow[] =>
  projectReaders(project).map((key) => ({ project_id: project.id, source: project.id, key }));

/** Beside the project: who keeps one promise reads no more of it than who handles one item. */
const ofCommitments = (project: ProjectState): readonly ReaderRow[] =>
  commitmentsOf(project).flatMap((each) =>
    commitmentReaders(each).map((key) => ({ project_id: project.id, source: each.id, key })),
  );

const ofItem = (item: HelpItemState): readonly ReaderRow[] =>
  itemReaders(item).map((key) => ({ project_id: item.projectId, source: item.id, key }));

const ofForm = (form: SupervisionForm): readonly ReaderRow[] =>
  formReaders(form).map((key) => ({ project_id: form.projectId, source: form.id, key }));

/** Where these are the very same, so are the readers: what a decision does not touch it hands on. */
function sameReaders<State extends object>(says: readonly (keyof State)[], one: State | null, other: State): boolean {
  return one === other || (one !== null && says.every((field) => one[field] === other[field]));
}

const nameOf = (row: ReaderRow): string => `${row.source} ${row.key}`;
const names = (rows: readonly ReaderRow[]): ReadonlySet<string> => new Set(rows.map(nameOf));
