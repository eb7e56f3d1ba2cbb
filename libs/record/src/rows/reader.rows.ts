import type { ReaderKey } from '@bangban/kernel';
import { itemReaders, projectReaders, type World } from '@bangban/domain';

export interface ReaderRow {
  readonly project_id: string;
  /** What the key is written on: the project itself, or one of its items. */
  readonly source: string;
  readonly key: ReaderKey;
}

/** Every row that a project and its items at hand give. */
export function readersOf({ items, project }: World): readonly ReaderRow[] {
  if (!project) return [];
  const of = (source: string, keys: readonly ReaderKey[]): readonly ReaderRow[] =>
    keys.map((key) => ({ project_id: project.id, source, key }));
  return [
    ...of(project.id, projectReaders(project)),
    ...Object.values(items).flatMap((item) => of(item.id, itemReaders(item))),
  ];
}

/** What a decision changes in who stands on a project: mostly nothing. Items that it did not see stay as they are. */
export function readerChanges(
  before: World,
  after: World,
): { readonly added: readonly ReaderRow[]; readonly gone: readonly ReaderRow[] } {
  if (before.project === after.project && before.items === after.items) return { added: [], gone: [] };
  const [earlier, later] = [byName(readersOf(before)), byName(readersOf(after))];
  return {
    added: [...later].flatMap(([name, row]) => (earlier.has(name) ? [] : [row])),
    gone: [...earlier].flatMap(([name, row]) => (later.has(name) ? [] : [row])),
  };
}

const byName = (rows: readonly ReaderRow[]): ReadonlyMap<string, ReaderRow> =>
  new Map(rows.map((row) => [`${row.source} ${row.key}`, row]));
