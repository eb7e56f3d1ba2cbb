import type { Round } from './compiler';

interface Renewing {
  /** Brings what runs to what was built. */
  readonly renew: () => Promise<void>;
  readonly say: (line: string) => void;
}

/**
 * Renews the running processes after each sound round, one renewal at a time. What is built while one is under way is taken
 * up by one more; a faulty round changes nothing of what runs.
 */
export function renewals({ renew, say }: Renewing): (round: Round) => Promise<void> {
  let first = true;
  let wanted = false;
  let working: Promise<void> | null = null;
  const work = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await renew().catch((error: unknown) => say(`not renewed: ${(error as Error).message}`));
    }
    working = null;
  };
  return async (round) => {
    // What was started is what the first round found.
    const known = first;
    first = false;
    if (round === 'faulty') {
      wanted = false;
      say('the sources do not compile; API and worker go on as they were');
      return;
    }
    if (known) return;
    wanted = true;
    working ??= work();
    await working;
  };
}
