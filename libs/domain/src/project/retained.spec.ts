import { describe, expect, it } from '@jest/globals';
import type { WarningSign } from '@bangban/contract';
import { PROJECT_STATUSES } from '@bangban/contract/vocabulary';
import fc from 'fast-check';
import type { ProjectState } from './project.state';
import { producedOn, retainedStand } from './retained';

const entered = (stage: ProjectState['stage'], enteredAt: string): ProjectState['stages'][number] => ({
  entry: 1,
  openedAt: null,
  leftAt: null,
  reported: false,
  stage,
  enteredAt,
});
const sign = (isOpen: boolean): WarningSign => ({
  ...({
    id: 'a',
    no: 1,
    kind: 'no-power',
    period: '2026-08',
    seenOn: '2026-09-01',
    source: 'utility',
    words: '无',
  } as const),
  at: '2026-09-01T01:00:00.000Z',
  by: 'officer',
  cleared: isOpen ? null : { at: '2026-09-02T01:00:00.000Z', by: 'officer', reason: '已恢复' },
});

describe('投资留存', () => {
  it('is gone with the project, at risk with a sign or at rest, else it stays', () => {
    const property = fc.property(
      fc.constantFrom(...PROJECT_STATUSES),
      fc.array(fc.boolean(), { maxLength: 3 }),
      (status, open) => {
        const stand = retainedStand({ stage: 'production', stages: [], status, signs: open.map(sign) });
        const ended = status === 'terminated' || status === 'transferred';
        expect(stand === 'gone').toBe(ended);
        // A file that was closed well has nothing open any more.
        if (!ended)
          expect(stand === 'at-risk').toBe(status === 'shelved' || (status === 'active' && open.includes(true)));
      },
    );
    fc.assert(property, { numRuns: 200 });
  });

  it('counts with the last time that it came into production, by the day of the place', () => {
    const stages = [
      ...[entered('production', '2025-03-01T02:00:00.000Z'), entered('commencement', '2025-05-01T02:00:00.000Z')],
      entered('production', '2025-12-31T16:00:00.000Z'),
    ];
    expect(producedOn({ stage: 'production', stages, status: 'active' }, 480)).toBe('2026-01-01');
    expect(producedOn({ stage: 'commencement', stages: stages.slice(0, 2), status: 'active' }, 480)).toBeNull();
  });
});
