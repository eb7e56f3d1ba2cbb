import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scheduleOf, supposing, type Task } from './schedule';

const task = (id: string, days: number, waitsFor: readonly string[] = []): Task => ({ id, days, waitsFor });

/** domain.md §10: registration → filing → land → planning permits → drawings; the environment beside them; the permit after both. */
const PERMITS = [
  task('registration', 1),
  task('filing', 3, ['registration']),
  task('land', 10, ['filing']),
  task('land-use', 5, ['land']),
  task('project', 10, ['land-use']),
  task('drawings', 10, ['project']),
  task('environment', 15),
  task('permit', 5, ['drawings', 'environment']),
  task('water', 10, ['project']),
];

describe('approvals side by side', () => {
  it('end with their longest chain, and say what may wait', () => {
    const found = scheduleOf(PERMITS);
    expect([found.finish, found.serial, found.widest]).toEqual([44, 69, 2]);
    expect(found.critical).toEqual(['registration', 'filing', 'land', 'land-use', 'project', 'drawings', 'permit']);
    const slot = (id: string): unknown => found.slots.find((each) => each.id === id);
    expect(slot('environment')).toEqual({ id: 'environment', start: 0, end: 15, slack: 24 });
    expect(slot('permit')).toEqual({ id: 'permit', start: 39, end: 44, slack: 0 });
    expect(slot('water')).toEqual({ id: 'water', start: 29, end: 39, slack: 5 });
  });

  it('end sooner where something need not wait, or takes fewer days on the chain', () => {
    const dropped = [{ item: 'drawings', waitsFor: 'project' }];
    expect(scheduleOf(supposing(PERMITS, { dropped, days: {} })).finish).toBe(39);
    expect(scheduleOf(supposing(PERMITS, { dropped: [], days: { land: 4 } })).finish).toBe(38);
    expect(scheduleOf(supposing(PERMITS, { dropped: [], days: { environment: 1 } })).finish).toBe(44);
  });

  it('have an end in a ring too, and none where nothing is open', () => {
    const ring = [task('a', 2, ['b']), task('b', 3, ['a'])];
    expect(scheduleOf(ring).finish).toBe(5);
    expect(scheduleOf(supposing(ring, { dropped: [{ item: 'a', waitsFor: 'b' }], days: {} })).finish).toBe(5);
    expect(scheduleOf([])).toEqual({ slots: [], finish: 0, serial: 0, widest: 0, critical: [] });
  });

  const plans = fc
    .array(fc.record({ days: fc.nat(20), links: fc.array(fc.nat(9), { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 10,
    })
    .map((drawn) =>
      // Only what comes earlier is waited for: no rings.
      drawn.map(({ days, links }, no) =>
        task(`${no}`, days, [...new Set(links.filter((each) => each < no))].map(String)),
      ),
    );
  /** The longest way, tried one by one. */
  const longest = (tasks: readonly Task[], id: string): number => {
    const { days = 0, waitsFor = [] } = tasks.find((each) => each.id === id) ?? {};
    return days + Math.max(0, ...waitsFor.map((each) => longest(tasks, each)));
  };

  it('take as long as the longest way through them, whose items have no slack and follow each other', () => {
    fc.assert(
      fc.property(plans, (tasks) => {
        const { critical, finish, serial, slots, widest } = scheduleOf(tasks);
        expect(finish).toBe(Math.max(...tasks.map(({ id }) => longest(tasks, id))));
        expect(serial).toBe(tasks.reduce((sum, { days }) => sum + days, 0));
        expect(widest * finish).toBeGreaterThanOrEqual(serial);
        for (const { end, id, slack, start } of slots) {
          expect([end, slack >= 0]).toEqual([longest(tasks, id), true]);
          const waitsFor = tasks.find((each) => each.id === id)?.waitsFor ?? [];
          for (const before of waitsFor)
            expect(slots.find((each) => each.id === before)?.end).toBeLessThanOrEqual(start);
        }
        expect(critical.reduce((sum, id) => sum + (tasks.find((each) => each.id === id)?.days ?? 0), 0)).toBe(finish);
        for (const id of critical) expect(slots.find((each) => each.id === id)?.slack).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('never end later for what is dropped or shortened; slack used up ends nothing later, and a day more does', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(20), (tasks, place, days) => {
        const chosen = tasks[place % tasks.length] ?? task('', 0);
        const { finish, slots } = scheduleOf(tasks);
        const dropped = chosen.waitsFor.slice(0, 1).map((waitsFor) => ({ item: chosen.id, waitsFor }));
        const shorter = Math.min(days, chosen.days);
        expect(scheduleOf(supposing(tasks, { dropped, days: { [chosen.id]: shorter } })).finish).toBeLessThanOrEqual(
          finish,
        );
        const slack = slots.find(({ id }) => id === chosen.id)?.slack ?? 0;
        const longer = (more: number): number =>
          scheduleOf(supposing(tasks, { dropped: [], days: { [chosen.id]: chosen.days + more } })).finish;
        expect([longer(slack), longer(slack + 1)]).toEqual([finish, finish + 1]);
      }),
      { numRuns: 300 },
    );
  });
});
