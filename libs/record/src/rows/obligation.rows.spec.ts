import { expect, it } from '@jest/globals';
import type { Obligation, World } from '@bangban/domain';
import { dischargeRow, obligationRow } from './obligation.rows';

const asked = (itemId: string): Obligation =>
  ({ itemId, kind: 'request', matter: 'decide-pause' }) as unknown as Obligation;

it('of two items of one project that are asked for the same, each is owed in a row of its own', () => {
  const owed = ['one', 'other'].map(asked);
  const keys = owed.map((each) => (obligationRow('project', each) as { matter: string }).matter);
  expect(new Set(keys).size).toBe(2);
  const world = { project: { id: 'project', status: 'active' }, items: {} } as unknown as World;
  expect(dischargeRow(world, owed)).toMatchObject([{ owed: keys }]);
});
