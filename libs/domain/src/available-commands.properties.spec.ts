import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AvailableCommand, availableCommands } from './available-commands';
import type { Command } from './command/commands';
import { decide } from './decide';
import { CAST, play, scenarios } from './testing/histories.spec-support';
import { nextPolicy, PAYLOADS } from './testing/payloads.spec-support';
import type { Story } from './testing/story.spec-support';

/** What comes of everything that somebody might send for an entry: the codes, or `accepted`. */
function outcomes(
  story: Story,
  who: string,
  { command: name, itemId, escalationId, formId }: AvailableCommand,
): readonly string[] {
  const ctx = story.context(who);
  const payloads: readonly unknown[] = PAYLOADS[name]({ world: story.world, ctx, itemId, escalationId, formId });
  const codes = payloads.map((payload) => {
    const decision = decide(story.world, { name, payload } as Command, ctx);
    return decision.ok ? 'accepted' : decision.code;
  });
  return [...new Set(codes)];
}

function keepsItsWord(entry: AvailableCommand, codes: readonly string[]): boolean {
  if (entry.allowed) return codes.includes('accepted') && entry.kind === null && entry.reason === null;
  // What is filled in can be filled in otherwise: that never keeps a button shut.
  const shut = entry.kind === 'authority' || entry.kind === 'state';
  return shut && codes.length === 1 && codes[0] === entry.code && entry.reason !== null;
}

describe('what a screen offers', () => {
  it('is what the rules accept: offered, some payload is accepted; not offered, every payload is refused for that reason', () => {
    const somebody = fc.oneof(fc.constantFrom('officer', 'deputy', 'centre-head'), fc.constantFrom(...CAST));
    fc.assert(
      fc.property(scenarios(18), somebody, (scenario, who) => {
        const story = play(scenario);
        story.newPolicy = nextPolicy(story.policy);
        const broken = availableCommands(story.world, story.context(who)).flatMap((entry) => {
          const codes = outcomes(story, who, entry);
          return keepsItsWord(entry, codes) ? [] : [{ who, ...entry, codes }];
        });
        expect(broken).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
