import { type HelpItemState, isOpenItem } from '@bangban/domain';

export interface GraphNode {
  readonly item: HelpItemState;
  /** Column: how many items lie before it at most. */
  readonly layer: number;
  readonly row: number;
  readonly critical: boolean;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly critical: boolean;
}

export interface PrerequisiteGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly layers: number;
  readonly rows: number;
  /** Items that wait for each other. */
  readonly ring: readonly string[];
}

/** What follows something, or is followed; items alone are no graph. */
function connected(items: readonly HelpItemState[]): readonly HelpItemState[] {
  const known = items.filter(({ state }) => state !== 'void');
  const ids = new Set(known.map(({ id }) => id));
  const named = new Set(known.flatMap(({ prerequisites }) => prerequisites.filter((id) => ids.has(id))));
  return known.filter(({ id, prerequisites }) => named.has(id) || prerequisites.some((each) => ids.has(each)));
}

/** What is open, and what it waits or waited for: the rest is behind. */
export function stillToDo(items: readonly HelpItemState[]): readonly HelpItemState[] {
  const wanted = new Set(items.flatMap((item) => (isOpenItem(item.state) ? [item.id, ...item.prerequisites] : [])));
  return items.filter(({ id }) => wanted.has(id));
}

/**
 * Items in the order in which they can be done; `chain` is the one that decides when, from its first item to its last. Rings are
 * drawn, not followed.
 */
export function prerequisiteGraph(all: readonly HelpItemState[], chain: readonly string[]): PrerequisiteGraph {
  const items = [...connected(all)].sort((a, b) => a.no - b.no);
  const byId = new Map(items.map((item) => [item.id, item]));
  const before = (item: HelpItemState): HelpItemState[] => item.prerequisites.flatMap((id) => byId.get(id) ?? []);
  const ring = new Set<string>();
  const layers = new Map<string, number>();
  const visit = (item: HelpItemState, path: readonly string[]): void => {
    const at = path.indexOf(item.id);
    if (at >= 0) {
      for (const id of path.slice(at)) ring.add(id);
      return;
    }
    if (layers.has(item.id)) return;
    const earlier = before(item);
    for (const each of earlier) visit(each, [...path, item.id]);
    layers.set(item.id, Math.max(-1, ...earlier.map(({ id }) => layers.get(id) ?? -1)) + 1);
  };
  for (const item of items) visit(item, []);

  const inLayer: number[] = [];
  const nodes = items.map((item): GraphNode => {
    const layer = layers.get(item.id) ?? 0;
    const row = inLayer[layer] ?? 0;
    inLayer[layer] = row + 1;
    return { item, layer, row, critical: chain.includes(item.id) };
  });
  const edges = items.flatMap((item) =>
    before(item).map(({ id }): GraphEdge => {
      const at = chain.indexOf(id);
      return { from: id, to: item.id, critical: at >= 0 && chain[at + 1] === item.id };
    }),
  );
  return { nodes, edges, layers: inLayer.length, rows: Math.max(0, ...inLayer), ring: [...ring] };
}
