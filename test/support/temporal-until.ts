/** Polls a condition until it holds; fails after a while with what it saw last. */
export async function until<T>(look: () => Promise<T>, expected: (seen: T) => boolean, timeoutMs = 30_000): Promise<T> {
  for (const deadline = Date.now() + timeoutMs; ;) {
    const seen = await look();
    if (expected(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`not reached: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
