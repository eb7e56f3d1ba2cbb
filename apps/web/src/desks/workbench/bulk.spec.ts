import { describe, expect, it } from '@jest/globals';
import type { AvailableCommand } from '../../lib/commands';
import { bulkPlan } from './bulk';
import type { QueueEntry } from './queue';

const entry = (id: string): QueueEntry =>
  ({ id, projectId: 'p', row: { id }, side: 'me', group: 'soon', next: null }) as QueueEntry;
const command = (
  itemId: string,
  allowed: boolean,
  name: AvailableCommand['command'] = 'SignForHelpItem',
): AvailableCommand => ({
  ...{ command: name, slug: '', itemId, escalationId: null, allowed, code: null },
  reason: allowed ? null : { zh: '理由', en: 'reason' },
});

describe('a bulk act', () => {
  it('previews what it will do and what it cannot, with the reason', () => {
    const entries = ['1', '2', '3'].map(entry);
    const plan = bulkPlan('SignForHelpItem', entries, [
      command('1', true),
      command('2', false),
      command('3', true, 'CloseHelpItem'),
    ]);
    expect(plan.possible.map(({ id }) => id)).toEqual(['1']);
    expect(plan.impossible.map(({ entry: { id }, reason }) => [id, reason?.en ?? null])).toEqual([
      ['2', 'reason'],
      ['3', null],
    ]);
  });
});
