import { searchText } from '@bangban/kernel';

/** What a project is called, and by whom it is made. */
export interface NamedProject {
  readonly name: string;
  readonly investor: string | null;
}

/** A name without what people write now in one way, now in another: also brackets, dots and dashes. */
export function bareName(text: string): string {
  return searchText(text).replace(/[\p{P}\p{S}]/gu, '');
}

/** A name this short that stands within another says nothing: many are called so. */
const SHORTEST_WITHIN = 4;
/** Of the pairs of neighbouring characters that two names have. */
const SHARED = 0.6;
/** Of one investor's projects that a name is held against: beyond, the list says nothing any more. */
const MOST_OF_ONE = 50;

function pairsOf(name: string): ReadonlySet<string> {
  return new Set(Array.from({ length: Math.max(0, name.length - 1) }, (_, at) => name.slice(at, at + 2)));
}

function alike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (short.length >= SHORTEST_WITHIN && long.includes(short)) return true;
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * shared) / Math.max(1, pairs.size + others.size) >= SHARED;
}

/** Finds what may be the same project: the same name however written, or a like one of the same investor. */
export class Repeats<T extends NamedProject> {
  private readonly byName = new Map<string, T[]>();
  private readonly byInvestor = new Map<string, { readonly name: string; readonly project: T }[]>();

  add(project: T): void {
    const name = bareName(project.name);
    const investor = bareName(project.investor ?? '');
    if (name !== '') this.byName.set(name, [...(this.byName.get(name) ?? []).slice(-MOST_OF_ONE), project]);
    if (investor === '') return;
    const theirs = this.byInvestor.get(investor) ?? [];
    if (theirs.length < MOST_OF_ONE) this.byInvestor.set(investor, [...theirs, { name, project }]);
  }

  of({ investor, name: said }: NamedProject): readonly T[] {
    const name = bareName(said);
    const theirs = this.byInvestor.get(bareName(investor ?? '')) ?? [];
    const like = theirs.filter((each) => alike(each.name, name)).map(({ project }) => project);
    return [...new Set([...(this.byName.get(name) ?? []), ...like])];
  }
}
