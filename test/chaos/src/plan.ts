import { Random } from './random';

/** The parts of an installation that can be killed. The relay lives in the worker. */
const PARTS = ['api', 'worker', 'temporal', 'postgres'] as const;
export type Part = (typeof PARTS)[number];

/** Moments at which a process of ours can be made to die by itself; see `faults/preload.ts`. */
export const POINTS = [
  'api.before-commit',
  'api.after-commit',
  'relay.before-signal',
  'relay.after-signal',
  'tick.before-commit',
  'tick.after-commit',
  'escort.before-continue',
  'escort.after-continue',
  'reaction.before-give',
  'reaction.after-give',
  'reaction.after-settle',
  'delivery.before-send',
  'delivery.after-send',
] as const;
export type Point = (typeof POINTS)[number];

/** One blow: at a moment that chance chose, or when a process next comes to a point; perhaps others die along with it. */
export interface Kill {
  readonly afterMs: number;
  readonly point: Point | null;
  readonly parts: readonly Part[];
}

export function partOf(point: Point): Part {
  return point.startsWith('api.') ? 'api' : 'worker';
}

/** The same seed and number of kills give the same plan. Every point and every part comes up in turn before chance repeats one. */
export function planOf(seed: number, kills: number): readonly Kill[] {
  const random = new Random(seed).fork('kills');
  const points = decks(random, POINTS);
  const parts = decks(random, PARTS);
  return Array.from({ length: kills }, (): Kill => {
    const afterMs = random.between(600, 6_000);
    const point = random.chance(0.45) ? points() : null;
    const victims = new Set<Part>(point === null ? [parts()] : []);
    const more = random.weighted<number>([
      [6, 0],
      [3, 1],
      [1, 2],
    ]);
    for (let i = 0; i < more; i += 1) {
      const other = random.pick(PARTS);
      if (other && (point === null || other !== partOf(point))) victims.add(other);
    }
    return { afterMs, point, parts: [...victims] };
  });
}

/** Draws from a shuffled deck, and shuffles a new one when it is used up. */
function decks<T>(random: Random, cards: readonly T[]): () => T {
  let deck: T[] = [];
  return () => {
    if (deck.length === 0)
      deck = [...cards]
        .map((card) => ({ card, at: random.next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ card }) => card);
    const card = deck.pop();
    if (card === undefined) throw new Error('an empty deck');
    return card;
  };
}

export function tellKill({ parts, point }: Kill): string {
  const victims = [...(point === null ? [] : [`${partOf(point)} at ${point}`]), ...parts];
  return victims.join(' and ');
}
