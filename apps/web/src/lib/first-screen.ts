import type { QueryClient } from '@tanstack/react-query';

const LOOK_EVERY = 100;
const AT_LAST = 10_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Once there is a page with its rows, and the characters for it: what only beautifies may come then. */
export async function firstScreen(queries: QueryClient, look: () => boolean): Promise<void> {
  for (let waited = 0; waited < AT_LAST; waited += LOOK_EVERY) {
    if (look() && queries.isFetching() === 0) break;
    await pause(LOOK_EVERY);
  }
  await document.fonts.ready;
  performance.mark('first-screen');
}
