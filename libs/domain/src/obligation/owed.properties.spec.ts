import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Command } from '../command/commands';
import { evolve } from '../evolve/evolve';
import { play, scenarios } from '../testing/histories.spec-support';
import { RULES } from '../rules/table';
import type { Story } from '../testing/story.spec-support';
import { EMPTY_WORLD, type World } from '../world';
import type { Obligation } from './obligations';
import { owedChange, owedKey, owedOn, type OwedRules } from './owed';

/** What is kept of what is owed, as the record keeps it: told, discharged, and told anew where the people have changed. */
class Kept {
  private rows = new Map<string, Obligation>();
  private city: OwedRules['directory'] | null = null;
  private world: World = EMPTY_WORLD;
  writes = 0;

  /** A decision that sees the items it changes, and some others. */
  decided(after: World, rules: OwedRules, alsoSees: (id: string) => boolean): void {
    if (this.city !== rules.directory) {
      this.city = rules.directory;
      this.rows = new Map(owedOn(this.world, { ...rules, newPolicy: null }).map((each) => [owedKey(each), each]));
    }
    const seen = ({ items, ...rest }: World): World => ({
      ...rest,
      items: Object.fromEntries(
        Object.entries(items).filter(
          ([id, item]) => this.world.items[id] !== after.items[id] || (item && alsoSees(id)),
        ),
      ),
    });
    const change = owedChange(seen(this.world), seen(after), rules);
    for (const each of change.told) this.rows.set(owedKey(each), each);
    this.writes += change.told.length;
    if (change.less) {
      const owed = new Set(change.owed.map(owedKey));
      const whole = after.project?.status !== 'active';
      for (const [key, { itemId }] of this.rows) {
        if (!owed.has(key) && (whole || itemId === null || seen(after).items[itemId])) this.rows.delete(key);
      }
    }
    this.world = after;
  }

  get said(): readonly Obligation[] {
    return [...this.rows.values()].sort(byKey);
  }
}

const byKey = (one: Obligation, other: Obligation): number => (owedKey(one) < owedKey(other) ? -1 : 1);

function seesAll({ name, payload }: Command): boolean {
  const { allOpenItems = false } = RULES[name];
  return typeof allOpenItems === 'function' ? allOpenItems(payload as never) : allOpenItems;
}

describe('what a decision changes in what is owed', () => {
  it('makes of what was owed what is owed, whatever happens and whatever else is seen', () => {
    let [writes, steps] = [0, 0];
    fc.assert(
      fc.property(scenarios(), fc.integer({ min: 1, max: 4 }), (scenario, every) => {
        const kept = new Kept();
        let current: Story | null = null;
        let before: World = EMPTY_WORLD;
        const check = (after: World, policy: OwedRules['policy'], { city, newPolicy }: Story, all = false): void => {
          const rules = { policy, newPolicy, directory: city };
          kept.decided(after, rules, (id) => all || id.charCodeAt(id.length - 1) % every === 0);
          expect(kept.said).toEqual([...owedOn(after, rules)].sort(byKey));
          steps += 1;
          before = after;
        };
        let policy: OwedRules['policy'] | null = null;
        play(
          scenario,
          ({ command, decision, world }) => {
            if (!current || !policy) return;
            if (world !== before) check(world, policy, current);
            if (!decision.ok) return;
            // A question goes with whoever leads: where that changes, the record has every open item at hand.
            check(decision.events.reduce(evolve, world), policy, current, seesAll(command));
            policy = current.policy;
          },
          {
            beforeTurn: (story) => {
              current = story;
              policy = story.policy;
            },
          },
        );
        writes += kept.writes;
      }),
      { numRuns: 200 },
    );
    // Most decisions change nothing of it.
    expect(writes).toBeLessThan(2 * steps);
  });

  it('is nothing where nothing has happened', () => {
    expect(owedChange(EMPTY_WORLD, EMPTY_WORLD, {} as OwedRules)).toEqual({ told: [], less: false, owed: [] });
  });
});
