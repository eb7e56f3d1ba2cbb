import { plainText, searchText, type Text } from '@bangban/kernel';
import type { NamedSeen } from '@bangban/persistence';
import type { SheetCells } from './sheet-cells';

/** A project that is not there and one that whoever asks does not see are told in the same words. */
const NOT_FOUND: Text = { zh: '没有找到这个项目', en: 'no such project was found' };
const SEVERAL: Text = {
  zh: '有几个项目叫这个名字，请填台账编号或系统编号',
  en: 'several projects are called so: give the number in the ledger or the id',
};

/** The projects that whoever sends a table sees: by id, by name and by the number of their ledger, however either is typed. */
export class KnownProjects {
  private readonly called = new Map<string, NamedSeen[]>();

  constructor(projects: readonly NamedSeen[]) {
    for (const project of projects) {
      const names = [project.name, project.reference].flatMap((each) => (each === null ? [] : [searchText(each)]));
      for (const name of new Set([project.id, ...names])) {
        this.called.set(name, [...(this.called.get(name) ?? []), project]);
      }
    }
  }

  /** The one that a cell names; of none and of several it says so there. */
  one(cells: SheetCells, key: string, said: string): NamedSeen | undefined {
    const found = this.called.get(plainText(said).toLowerCase()) ?? this.called.get(searchText(said)) ?? [];
    const [project] = found;
    if (found.length !== 1) cells.fault(key, project ? SEVERAL : NOT_FOUND);
    return project;
  }
}
