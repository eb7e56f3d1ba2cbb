/** Everything that can be reached from a state, itself included. */
export function reachable<S>(from: S, next: (state: S) => readonly S[]): ReadonlySet<S> {
  const seen = new Set<S>([from]);
  const queue: S[] = [from];
  for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
    for (const to of next(state)) {
      if (seen.has(to)) continue;
      seen.add(to);
      queue.push(to);
    }
  }
  return seen;
}
