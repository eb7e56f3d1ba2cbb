import type { Fact, FactSection } from './fact';

export interface Difference {
  readonly key: string;
  /** Where it stands. */
  readonly section: string;
  readonly label: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** What a later version says otherwise: added, dropped, changed; in the order in which it is read. */
export function differences(before: readonly FactSection[], after: readonly FactSection[]): readonly Difference[] {
  const [old, fresh] = [indexed(before), indexed(after)];
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.flatMap((key) => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const shown = other ?? one;
    if (!shown) return [];
    if (one && other && one.label === other.label && one.values.join('\n') === other.values.join('\n')) return [];
    return [
      { key, section: shown.section, label: shown.label, before: one?.values ?? null, after: other?.values ?? null },
    ];
  });
}

function indexed(sections: readonly FactSection[]): ReadonlyMap<string, Fact & { readonly section: string }> {
  return new Map(
    sections.flatMap(({ groups, title }) =>
      groups.flatMap(({ facts, title: part }) =>
        facts.map((fact) => [fact.key, { ...fact, section: part === '' ? title : `${title} \u00b7 ${part}` }] as const),
      ),
    ),
  );
}
