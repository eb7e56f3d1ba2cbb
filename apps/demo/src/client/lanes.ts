/** Does the work for every entry, a few at a time. The first failure is thrown once the others under way have ended. */
export async function inLanes<T>(width: number, list: readonly T[], work: (entry: T) => Promise<void>): Promise<void> {
  const queue = [...list];
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next);
  };
  const lanes = Array.from({ length: Math.min(width, list.length) }, () =>
    lane().catch((error: unknown) => {
      queue.length = 0;
      throw error;
    }),
  );
  const ended = await Promise.allSettled(lanes);
  const failed = ended.find((each) => each.status === 'rejected');
  if (failed) throw failed.reason;
}
