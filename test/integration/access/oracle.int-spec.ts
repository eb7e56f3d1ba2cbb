import { describe, expect, it } from '@jest/globals';
import { HOLES } from '../../oracle/src/holes';
import { type Outcome, run } from '../../oracle/src/run';

/** Begun before the machine has anything else to do or while it is busy: how long it takes says nothing. */
const LONGEST_MS = 300_000;
const SEED = 13;

const shown = ({ differences, rows }: Outcome): readonly unknown[] => [...rows, ...differences.slice(0, 5)];

describe('who reads and does what, against a model of its own', () => {
  it(
    'differs nowhere in 50,000 probes, over every operation and command that is described',
    async () => {
      const outcome = await run({ seed: SEED, probes: 50_000 });
      expect(shown(outcome)).toEqual([]);
      expect(outcome.total).toBeGreaterThanOrEqual(50_000);
      const { acts, reached, requests, told } = outcome.counts;
      for (const [count, least] of [
        [requests, 7_000],
        [reached, 20_000],
        [acts, 10_000],
        [told, 3_000],
      ] as const) {
        expect(count).toBeGreaterThan(least);
      }
    },
    LONGEST_MS,
  );

  it(
    'holds for lists of projects, items, events and files by the wall alone',
    async () => {
      const doors = ['listProjects', 'getProject', 'listProjectEvents', 'listHelpItems', 'getHelpItem', 'listFiles'];
      expect(shown(await run({ seed: SEED, probes: 0, doors, wallAlone: true }))).toEqual([]);
    },
    LONGEST_MS,
  );

  it.each([
    ['no-walls', 'listProjects'],
    ['wide-policy', 'listHelpItems'],
    ['open-door', 'listFindings'],
    ['wide-grant', 'advanceStage'],
    ['open-field', 'listPeople'],
  ])(
    'finds the hole %s, at %s',
    async (hole, door) => {
      expect(Object.keys(HOLES)).toContain(hole);
      const { differences } = await run({ seed: SEED, probes: 0, doors: [door], hole, until: door });
      expect(differences.map(({ operation }) => operation)).toContain(door);
    },
    LONGEST_MS,
  );

  it(
    'finds nothing once a hole is filled: what comes after it in the same process is whole',
    async () => {
      expect(shown(await run({ seed: SEED, probes: 0, doors: ['listFindings'] }))).toEqual([]);
    },
    LONGEST_MS,
  );
});
