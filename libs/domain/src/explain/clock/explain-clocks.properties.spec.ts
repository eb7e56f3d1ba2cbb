import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Calendar, elapsedAt } from '@bangban/kernel';
import { CALENDAR, CALENDAR_2027, expectSame } from '@bangban/kernel/testing';
import type { DomainEvent } from '../../event/events';
import { ITEM_CLOCKS } from '../../help-item/help-item.state';
import type { Policy } from '../../policy/policy';
import { play, scenarios } from '../../testing/histories.spec-support';
import { nextPolicy } from '../../testing/payloads.spec-support';
import type { Story } from '../../testing/story.spec-support';
import { unexplained } from './as-stored';
import { BESIDE_ITS_OWN, CLOCK_EVENTS, explainClocks } from './explain-clocks';
import type { Versions } from './shapes';

const RUNS = { numRuns: 1_000 };

/** Every version that a story may have stood on. */
function versionsOf(first: Policy): Versions {
  const policies: Policy[] = [first];
  for (let next = first; policies.length < 30;) policies.push((next = nextPolicy(next)));
  const calendars: readonly Calendar[] = [CALENDAR, CALENDAR_2027];
  const found = <T extends { readonly version: number }>(all: readonly T[], version: number): T => {
    const one = all.find((each) => each.version === version);
    if (!one) throw new Error(`version ${version}`);
    return one;
  };
  return { calendar: (version) => found(calendars, version), policy: (version) => found(policies, version) };
}

/** As the nightly look keeps them: what moves a date, what is said of the project, and what each command began with. */
function kept(events: readonly DomainEvent[], itemId: string): readonly DomainEvent[] {
  let last = '';
  return events.filter(({ actor, commandId, data, type }) => {
    if (BESIDE_ITS_OWN.some((each) => each === type)) return true;
    if (!('itemId' in data) || data.itemId !== itemId) return false;
    const begins = actor.kind === 'person' && last !== commandId;
    if (!begins && !CLOCK_EVENTS.includes(type)) return false;
    last = commandId;
    return true;
  });
}

function check(story: Story, versions: Versions): number {
  let clocks = 0;
  for (const item of story.items()) {
    const explained = explainClocks(story.events, item.id, versions, story.now);
    if (item.no === 1)
      expectSame(unexplained(explainClocks(kept(story.events, item.id), item.id, versions, story.now), item), []);
    const stored = ITEM_CLOCKS.flatMap((name) => {
      const clock = item.clocks[name];
      return clock ? [[name, clock.state, clock.state === 'suspended' ? clock.elapsed : clock.due, clock.limit]] : [];
    });
    const found = explained.clocks.map(({ clock, due, limit, state, used }) => [
      ...[clock, state, state === 'suspended' ? used : due, limit],
    ]);
    expectSame(found.sort(), stored.sort());
    clocks += found.length;
    for (const { clock, deadlines, runs, state, used } of explained.clocks) {
      const of = (kept: (run: (typeof runs)[number]) => boolean): number =>
        runs.filter(kept).reduce((sum, { days }) => sum + days, 0);
      expectSame(
        of(({ ahead, counts }) => counts && !ahead),
        used,
      );
      const stands = item.clocks[clock];
      const calendar = versions.calendar(stands?.calendarVersion ?? 1);
      if (stands && state === 'running') expectSame([clock, used], [clock, elapsedAt(stands, story.now, calendar)]);
      const standing = deadlines.filter(({ takenBack }) => !takenBack).at(-1);
      if (state !== 'stopped') expectSame([standing?.version, standing?.limit], [stands?.version, stands?.limit]);
    }
  }
  return clocks;
}

it('comes to the stored deadline of every clock, whatever has happened, and its days add up', () => {
  let clocks = 0;
  fc.assert(
    fc.property(scenarios(14), (scenario) => {
      let first: Policy | null = null;
      const story = play(scenario, ({ ctx }) => (first ??= ctx.policy));
      clocks += check(story, versionsOf(first ?? story.policy));
    }),
    RUNS,
  );
  expect(clocks).toBeGreaterThan(RUNS.numRuns);
});
