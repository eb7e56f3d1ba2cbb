import { describe, expect, it } from '@jest/globals';
import type { HelpItemState } from '@bangban/domain';
import { ITEM } from './command-form/form.spec-support';
import { prerequisiteGraph, stillToDo } from './prerequisite-graph';

const item = (
  no: number,
  limit: number,
  prerequisites: readonly number[] = [],
  state: HelpItemState['state'] = 'signed',
): HelpItemState => ({
  ...ITEM,
  id: `${no}`,
  no,
  limit,
  state,
  prerequisites: prerequisites.map(String),
});
const graph = (...items: readonly HelpItemState[]) => prerequisiteGraph(items, ['4', '5']);

describe('prerequisites as a graph', () => {
  /** Registration → filing → land; environment beside it; the permit after both. */
  const approvals = graph(
    item(1, 1, [], 'closed'),
    item(2, 3, [1]),
    item(3, 10, [2]),
    item(4, 15),
    item(5, 5, [3, 4]),
    item(6, 9),
  );

  it('stands in columns by what comes before, without what stands alone', () => {
    expect(approvals.nodes.map(({ item: { no }, layer, row }) => [no, layer, row])).toEqual([
      [1, 0, 0],
      [2, 1, 0],
      [3, 2, 0],
      [4, 0, 1],
      [5, 3, 0],
    ]);
    expect([approvals.layers, approvals.rows, approvals.ring]).toEqual([4, 2, []]);
  });

  it('marks the chain that decides, and the steps along it', () => {
    expect(approvals.nodes.filter(({ critical }) => critical).map(({ item: { no } }) => no)).toEqual([4, 5]);
    expect(approvals.edges.filter(({ critical }) => critical)).toEqual([{ from: '4', to: '5', critical: true }]);
  });

  it('draws items that wait for each other, and names them', () => {
    const ring = graph(item(1, 2, [2]), item(2, 2, [1]), item(3, 1, [2]));
    expect([...ring.ring].sort()).toEqual(['1', '2']);
    expect(ring.edges).toHaveLength(3);
    expect(ring.nodes).toHaveLength(3);
  });

  it('can leave behind what is done and followed by nothing open', () => {
    const all = [item(1, 1, [], 'closed'), item(2, 3, [1], 'closed'), item(3, 10, [2]), item(4, 15)];
    expect(stillToDo(all).map(({ no }) => no)).toEqual([2, 3, 4]);
  });

  it('leaves out what is void, and is empty without prerequisites', () => {
    expect(graph(item(1, 1), item(2, 1, [1], 'void')).nodes).toEqual([]);
    expect(graph().nodes).toEqual([]);
  });
});
