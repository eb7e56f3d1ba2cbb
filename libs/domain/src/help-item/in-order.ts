/** Something that waits for others to be done. */
export interface Waiting {
  readonly id: string;
  /** What comes before it; what is not among those that are looked at is not waited for. */
  readonly waitsFor: readonly string[];
}

/** In its place, with the places of those that come before it. */
export type Placed<Item extends Waiting> = Item & { readonly before: readonly number[] };

/** Each behind what it waits for. Inside a ring, whoever is met first does not wait. */
export function inOrder<Item extends Waiting>(items: readonly Item[]): readonly Placed<Item>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const placed: Placed<Item>[] = [];
  const places = new Map<string, number>();
  const met = new Set<string>();
  const place = (item: Item): void => {
    if (met.has(item.id)) return;
    met.add(item.id);
    for (const id of item.waitsFor) {
      const other = byId.get(id);
      if (other) place(other);
    }
    places.set(item.id, placed.length);
    placed.push({ ...item, before: item.waitsFor.flatMap((id) => places.get(id) ?? []) });
  };
  for (const item of items) place(item);
  return placed;
}
