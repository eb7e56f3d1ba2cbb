import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deepFreeze, expectSame } from '@bangban/kernel/testing';
import { authorise, decide, itemsNeeded } from './decide';
import { effectsOf } from './effects/effects';
import { noticeText } from './effects/notices';
import { evolve } from './evolve/evolve';
import { isOpenItem } from './help-item/item-states';
import { refusalText } from './refusals/refusal-text';
import { refusalKind } from './refusals/refusals';
import { play, scenarios, type Seen } from './testing/histories.spec-support';
import { settle } from './tick/settle';

const RUNS = { numRuns: 1_000 };

/** Authority is the first thing that refuses, and it is the same when it is asked alone. */
function expectAuthorityFirst({ world, command, ctx, decision }: Seen): void {
  const denied = authorise(world, command, ctx);
  if (denied) expectSame(decision, { ok: false, ...denied });
  else if (!decision.ok) expect(['state', 'payload']).toContain(refusalKind(decision.code));
}

/** No stage is left forwards with an item open that holds the gate shut. */
function expectGateKept({ world, decision }: Seen): void {
  const entered = decision.ok ? decision.events.find((event) => event.type === 'StageEntered') : undefined;
  if (entered?.type !== 'StageEntered' || entered.data.back) return;
  const { stage } = entered.data;
  expect(Object.values(world.items).filter((item) => isOpenItem(item.state) && item.blocks === stage)).toEqual([]);
}

/** Refusals, and notices to whom it concerns, are whole sentences. */
function expectTold({ world, ctx, decision }: Seen): void {
  if (!decision.ok) {
    const texts = (['zh', 'en'] as const).map((language) => refusalText(decision.code, decision.details, language));
    expect(texts.join(' ')).not.toMatch(/[{}]|undefined|\[object/);
    return;
  }
  let state = world;
  for (const event of decision.events) {
    state = evolve(state, event);
    for (const { kind, params, recipientId } of effectsOf(event, state, ctx.directory)) {
      const { title, body } = noticeText(kind, params, 'zh', ctx.calendar.utcOffsetMinutes);
      expect(`${recipientId}: ${title} ${body}`).not.toMatch(/^:|[{}]|undefined|null/);
    }
  }
}

/** The record loads for a command what its rule says it looks at: with that alone the decision is the same. */
function expectNeeded({ world, command, ctx, decision }: Seen): void {
  const { allOpen, ids } = itemsNeeded(command);
  const loaded = Object.values(world.items).filter(
    ({ id, state }) => ids.includes(id) || (allOpen && isOpenItem(state)),
  );
  const items = Object.fromEntries(loaded.map((item) => [item.id, item]));
  expectSame(decide({ ...world, items }, command, ctx), decision);
}

describe('a decision', () => {
  it('is the same however often it is made, and leaves its input alone', () => {
    fc.assert(
      fc.property(scenarios(18), (scenario) => {
        play(scenario, ({ world, command, ctx, decision }) => {
          deepFreeze([world, command, ctx]);
          expectSame(decide(world, command, ctx), decision);
          expectSame(settle(world, ctx), []);
        });
      }),
      RUNS,
    );
  });

  it('asks authority first, needs no item that it does not name, keeps gates shut, and can be told in words', () => {
    fc.assert(
      fc.property(scenarios(20), (scenario) => {
        play(scenario, (seen) => {
          expectAuthorityFirst(seen);
          expectNeeded(seen);
          expectGateKept(seen);
          expectTold(seen);
        });
      }),
      RUNS,
    );
  });
});
