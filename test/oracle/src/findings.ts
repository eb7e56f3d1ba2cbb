export interface Difference {
  readonly who: string;
  readonly route: string;
  readonly operation: string;
  readonly file: string;
  readonly expected: string;
  readonly got: string;
  readonly after: string;
}

/** So many questions of each kind: over HTTP, of reach, of acts, of what comes by itself. */
export type Counts = Readonly<Record<Kind, number>>;
export type Kind = 'requests' | 'reached' | 'acts' | 'told';

/** What was asked, and where what came is not what the model says. */
export class Findings {
  readonly differences: Difference[] = [];
  /** What moved last. */
  after = 'the beginning';
  private readonly counted: Record<Kind, number> = { requests: 0, reached: 0, acts: 0, told: 0 };
  private readonly met = new Set<string>();

  get counts(): Counts {
    return { ...this.counted };
  }

  get total(): number {
    return Object.values(this.counted).reduce((sum, each) => sum + each, 0);
  }

  count(kind: Kind, more = 1): void {
    this.counted[kind] += more;
  }

  differ(difference: Omit<Difference, 'after'>): void {
    this.differences.push({ ...difference, after: this.after });
  }

  /** That something was there to be asked about. */
  meet(what: string): void {
    this.met.add(what);
  }

  neverMet(all: readonly string[]): readonly string[] {
    return all.filter((each) => !this.met.has(each));
  }
}
