/** Latencies of one run, in milliseconds. */
export interface Measured {
  readonly count: number;
  readonly seconds: number;
  /** Per second. */
  readonly rate: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export function measured(latencies: readonly number[], seconds: number): Measured {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    count: sorted.length,
    seconds,
    rate: sorted.length / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: sorted.at(-1) ?? 0,
  };
}

/** `clients` lanes do `act` one after the other for `seconds`; a failing act ends the run. */
export async function load(
  clients: number,
  seconds: number,
  act: (client: number, n: number) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  let n = 0;
  const lane = async (client: number): Promise<void> => {
    while (performance.now() < end) {
      const start = performance.now();
      await act(client, n++);
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => lane(client)));
  return measured(latencies, (performance.now() - began) / 1_000);
}

/** The run in the middle by rate, of several. */
export function median(runs: readonly Measured[]): Measured {
  const sorted = [...runs].sort((a, b) => a.rate - b.rate);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('no runs');
  return middle;
}
