import { describe, expect, it } from '@jest/globals';
import type { HelpItemState, ProjectState, World } from '@bangban/domain';
import fc from 'fast-check';
import { readerChanges, readersOf } from './reader.rows';

const id = fc.constantFrom('a', 'b', 'c');
const ids = fc.array(id, { maxLength: 2 });
const question = ids.map((recipients) => [{ recipients }]);
const item = fc.record({
  projectId: fc.constant('p'),
  unitId: id,
  personId: id,
  coUnitIds: ids,
  escalations: question,
});
const project = fc.record({
  id: fc.constant('p'),
  introducingUnitId: id,
  landingUnitId: fc.option(id),
  followerId: id,
  investorContactIds: fc.uniqueArray(id, { maxLength: 2 }),
  parties: fc.record({ leader: fc.record({ unitId: id, personId: id }) }),
  handOver: fc.option(fc.record({ toUnitId: id, toPersonId: id })),
  escalations: question,
});
const items = fc.record({ one: item, two: item }, { requiredKeys: [] });
const world = fc.record({ project, items }).map(({ items: each, project: of }): World => {
  const named = Object.entries(each).map(([name, state]) => [name, { ...state, id: name } as unknown as HelpItemState]);
  return { project: of as unknown as ProjectState, items: Object.fromEntries(named) as World['items'] };
});

const said = (rows: ReturnType<typeof readersOf>): readonly string[] =>
  rows.map(({ key, source }) => `${source} ${key}`).sort();

/** What was there, less what is gone, with what was added. */
function applied(before: World, after: World): readonly string[] {
  const { added, gone } = readerChanges(before, after);
  const left = said(readersOf(before)).filter((row) => !said(gone).includes(row));
  return [...left, ...said(added)].sort();
}

describe('what a decision changes in who stands on a project', () => {
  it('makes of the readers before those after, whatever has changed', () => {
    fc.assert(
      fc.property(world, world, (before, after) => {
        const later = { ...after, items: { ...before.items, ...after.items } };
        expect(applied(before, later)).toEqual(said(readersOf(later)));
      }),
      { numRuns: 1_000 },
    );
  });

  it('is nothing where what says so is handed on as it was', () => {
    fc.assert(
      fc.property(world, (before) => {
        const project = before.project && { ...before.project, seq: 2 };
        const each = Object.entries(before.items).map(([name, state]) => [name, { ...state, note: '有进展' }]);
        const after: World = { project, items: Object.fromEntries(each) as World['items'] };
        expect(readerChanges(before, after)).toEqual({ added: [], gone: [] });
      }),
    );
  });
});
