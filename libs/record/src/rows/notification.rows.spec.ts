import { describe, expect, it } from '@jest/globals';
import type { Directory } from '@bangban/kernel';
import type { DomainEvent, ProjectState, World } from '@bangban/domain';
import { notificationRows } from './notification.rows';

const directory: Directory = { version: 1, units: {}, people: {} };
const world = { project: { name: '轴承项目' } as ProjectState, items: {} } as World;

function rung(seq: number, clock: string, name: 'reminder' | 'breach'): DomainEvent {
  const data = { itemId: null, clock, rung: name, due: '2026-03-10T16:00:00.000Z', recipients: ['promoter'] };
  return {
    projectId: 'p',
    seq,
    recordedAt: '2026-03-12T02:00:00.000Z',
    actor: { id: 'system' },
    type: name === 'breach' ? 'LimitBreached' : 'RungReached',
    data: { ...data, escalation: null },
  } as unknown as DomainEvent;
}

describe('what time decided at once', () => {
  it('says that a limit has passed, also where another clock of the item is only near its own', () => {
    const ofItem = (event: DomainEvent): DomainEvent =>
      ({ ...event, data: { ...event.data, itemId: 'i', due: '2026-03-10T16:00:00.000Z' } }) as DomainEvent;
    const late = [ofItem(rung(1, 'handling', 'breach')), ofItem(rung(2, 'total', 'reminder'))];
    const rows = notificationRows(late, [], world, world, { directory, zone: 480 });
    expect(rows.map(({ kind, merged, params }) => [params.clock, kind, merged])).toEqual([
      ['handling', 'limit-breached', 1],
    ]);
  });

  it('is one notice per person and clock of the project: the highest rung, and how many it stands for', () => {
    const late = [
      rung(1, 'routine:respond', 'reminder'),
      rung(2, 'routine:judge', 'reminder'),
      rung(3, 'routine:respond', 'breach'),
    ];
    const rows = notificationRows(late, [], world, world, { directory, zone: 480 });
    expect(rows.map(({ kind, merged, params, seq }) => [params.clock, kind, merged, seq])).toEqual([
      ['routine:respond', 'limit-breached', 1, 3],
      ['routine:judge', 'reminder', 0, 2],
    ]);
  });
});
