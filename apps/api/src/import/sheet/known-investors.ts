import { marksOf, tidyCode } from '@bangban/domain';
import { type InvestorRow, investorsAlike, type Scoped } from '@bangban/persistence';

export type KnownInvestor = InvestorRow & { readonly why: readonly ('code' | 'name' | 'form')[] };

/** Companies of the library by what a sheet calls them. */
export class KnownInvestors {
  private readonly found = new Map<string, readonly KnownInvestor[]>();

  /** Looked up once for all that a sheet names, as whoever asks reads the library. */
  static async of(db: Scoped, named: readonly Named[]): Promise<KnownInvestors> {
    const known = new KnownInvestors();
    for (const each of named) {
      const key = keyOf(each);
      if (key === null || known.found.has(key)) continue;
      known.found.set(key, await investorsAlike(db, marksFor(each), null));
    }
    return known;
  }

  /** Those that may be it, the surest in no order. */
  alike(named: Named): readonly KnownInvestor[] {
    const key = keyOf(named);
    return key === null ? [] : (this.found.get(key) ?? []);
  }

  /** The one that it is: by its code, or by its name where one alone is called so. */
  same(named: Named): KnownInvestor | null {
    const alike = this.alike(named);
    const byCode = alike.find(({ why }) => why.includes('code'));
    if (byCode || named.code !== null) return byCode ?? null;
    const [one, another] = alike.filter(({ why }) => why.includes('name'));
    return one && !another ? one : null;
  }
}

interface Named {
  readonly name: string | null;
  readonly code: string | null;
}

const keyOf = ({ code, name }: Named): string | null =>
  name === null && code === null ? null : JSON.stringify([name, code]);

function marksFor({ code, name }: Named): readonly string[] {
  const tidy = code === null ? null : tidyCode(code);
  if (name !== null) return marksOf({ name, code: tidy });
  return tidy === null ? [] : [`code:${tidy}`];
}
