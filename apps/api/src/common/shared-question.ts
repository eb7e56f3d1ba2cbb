interface Flight<T> {
  readonly running: Promise<T>;
  next: Promise<T> | null;
}

/**
 * The same question asked by many at once is asked at most twice: whoever comes while it is under way shares the next
 * asking, never the present one. So an answer is always from after it was wanted, as if each had asked alone.
 */
export class SharedQuestion<T> {
  private readonly flights = new Map<string, Flight<T>>();

  constructor(private readonly question: (key: string) => Promise<T>) {}

  ask(key: string): Promise<T> {
    const flight = this.flights.get(key);
    if (!flight) return this.start(key);
    flight.next ??= flight.running.then(
      () => this.start(key),
      () => this.start(key),
    );
    return flight.next;
  }

  private start(key: string): Promise<T> {
    const running = this.question(key);
    const flight: Flight<T> = { running, next: null };
    this.flights.set(key, flight);
    const landed = (): void => {
      // Those who wait start the next flight themselves, behind this.
      if (this.flights.get(key) === flight) this.flights.delete(key);
    };
    running.then(landed, landed);
    return running;
  }
}
