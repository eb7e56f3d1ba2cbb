/**
 * An answer that costs a question to the record and is given to whoever asks, however often: it is asked at most once in a
 * while, and once for all who come meanwhile. A question that fails, or whose answer is not worth keeping, is asked again.
 */
export class KeptAnswer<T> {
  private answer: Promise<T> | null = null;
  private until = 0;

  constructor(
    private readonly ask: () => Promise<T>,
    private readonly keptMs: number,
    private readonly options: { readonly keeps?: (answer: T) => boolean; readonly now?: () => number } = {},
  ) {}

  get(): Promise<T> {
    if (this.answer && this.now < this.until) return this.answer;
    const asked = this.ask();
    this.answer = asked;
    this.until = Infinity;
    asked.then(
      (answer) => (this.until = this.options.keeps?.(answer) === false ? 0 : this.now + this.keptMs),
      () => (this.answer = null),
    );
    return asked;
  }

  private get now(): number {
    return this.options.now?.() ?? performance.now();
  }
}
