import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expectSame } from '@bangban/kernel/testing';
import { COMMAND_NAMES } from '../rules/command-names';
import type { DomainEvent } from '../event/events';
import { evolve, fold } from './evolve';
import { restored } from './take-back';
import type { HelpItemState } from '../help-item/help-item.state';
import { ITEM_STATES } from '../help-item/item-states';
import { PROJECT_STATUSES, STAGES } from '../project/stages';
import { play, scenarios } from '../testing/histories.spec-support';
import { EMPTY_WORLD } from '../world';

const RUNS = { numRuns: 1_000 };

describe('any history', () => {
  it('folded after a round trip through JSON is the state as it lives', () => {
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        const { events, world } = play(scenario);
        const stored = JSON.parse(JSON.stringify(events)) as DomainEvent[];
        expectSame(stored, events);
        expectSame(fold(stored), world);
      }),
      RUNS,
    );
  });

  it('never makes evolve throw, cut, shuffled or told twice as it may be', () => {
    const mangled = scenarios(15).chain((scenario) => {
      const { events } = play(scenario);
      return fc
        .array(fc.nat(Math.max(0, events.length - 1)), { maxLength: 60 })
        .map((picks) => picks.flatMap((i) => events[i] ?? []));
    });
    fc.assert(
      fc.property(mangled, (events) => {
        const world = events.reduce(evolve, EMPTY_WORLD);
        expectSame(JSON.parse(JSON.stringify(world)), world);
      }),
      RUNS,
    );
  });
});

/** The item but for what it keeps of its last act. */
function apartFromTakeBack(item: HelpItemState | undefined): object | undefined {
  return item && { ...item, takeBack: null };
}

describe('an act that can be taken back', () => {
  it('leaves what each item was that it has changed, though only what is otherwise is kept', () => {
    const acts = new Set<string>();
    fc.assert(
      fc.property(scenarios(), (scenario) => {
        play(scenario, ({ decision, world }) => {
          if (!decision.ok) return;
          const found = new Map<string, HelpItemState>();
          const after = decision.events.reduce((then, event) => {
            const next = evolve(then, event);
            for (const [id, item] of Object.entries(then.items)) {
              const begins = next.items[id]?.takeBack?.commandId === event.commandId;
              if (begins && item.takeBack?.commandId !== event.commandId) found.set(id, item);
            }
            return next;
          }, world);
          for (const [id, before] of found) {
            const stored = JSON.parse(JSON.stringify(after.items[id])) as HelpItemState;
            if (!stored.takeBack) continue;
            expectSame(apartFromTakeBack(restored(stored)), apartFromTakeBack(before));
            acts.add(stored.takeBack.act ?? 'another');
          }
        });
      }),
      RUNS,
    );
    expect(acts.size).toBeGreaterThan(8);
  });
});

/** A limit that a request holds back, what it missed meanwhile, and what silence made of the request. */
function heldBack(event: DomainEvent): string {
  if (event.type === 'ItemClockArmed' && event.data.armed.deferred) return 'held back';
  if (event.type === 'CoUnitLapsed') return `a co-unit's silence: ${event.data.rule}`;
  if (event.type === 'ExtensionLapsed') return `silence: ${event.data.rule}`;
  const missed = event.type === 'LimitBreached' && event.occurredAt < event.recordedAt;
  return missed && event.data.deadlineVersion > 2 && event.data.clock === 'handling' ? 'missed meanwhile' : event.type;
}

describe('the random histories', () => {
  it('are no empty talk: together they reach every state, stage and status, and every command is accepted in some', () => {
    const reached = new Set<string>();
    for (const scenario of fc.sample(scenarios(40), { seed: 2015, numRuns: 2_000 })) {
      const story = play(scenario, ({ command, decision }) => decision.ok && reached.add(command.name));
      for (const event of story.events) reached.add(event.type).add(heldBack(event));
      const { project } = story.world;
      if (project) reached.add(project.stage).add(project.status);
      for (const { state } of story.items()) reached.add(state);
    }
    const wanted = [...COMMAND_NAMES, ...STAGES, ...PROJECT_STATUSES, ...ITEM_STATES];
    expect(wanted.filter((name) => !reached.has(name))).toEqual([]);
    const rare = [
      'LimitBreached',
      'RungReached',
      'RoutineMissed',
      'DeadlockFound',
      'CalendarAlarmOpened',
      'EscalationAnswerLapsed',
      ...["a co-unit's silence: consent", "a co-unit's silence: climb", "a co-unit's silence: block"],
      ...['held back', 'missed meanwhile', 'silence: refuse', 'silence: consent', 'silence: climb'],
    ];
    expect(rare.filter((name) => !reached.has(name))).toEqual([]);
  });
});
