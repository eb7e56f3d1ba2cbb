import { Lanes } from '@bangban/record';

interface Asked<T> {
  readonly key: string;
  readonly resolve: (answer: T) => void;
  readonly reject: (reason: unknown) => void;
}

/** Keys of one asking. */
const MOST = 100;

/**
 * A question that many ask at once, about the same or about different things: whoever comes while it is under way goes with
 * the next asking, never with the present one. So an answer is always from after it was wanted, as if each had asked alone.
 */
export class SharedQuestion<T> {
  private readonly lanes: Lanes<Asked<T>>;

  /** `question` answers each key that it is given. */
  constructor(question: (keys: readonly string[]) => Promise<(key: string) => T>) {
    const run = async (group: readonly Asked<T>[]): Promise<() => void> => {
      try {
        const answerOf = await question([...new Set(group.map(({ key }) => key))]);
        const answers = group.map(({ key }) => answerOf(key));
        return () => group.forEach(({ resolve }, place) => resolve(answers[place] as T));
      } catch (error) {
        return () => group.forEach(({ reject }) => reject(error));
      }
    };
    this.lanes = new Lanes(run, { lanes: 1, most: MOST });
  }

  ask(key: string): Promise<T> {
    return new Promise((resolve, reject) => this.lanes.add({ key, resolve, reject }));
  }
}
