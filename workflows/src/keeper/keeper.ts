import { condition, log, workflowInfo } from '@temporalio/workflow';
import type { BarrenTicks, Kept, KeptFact } from './keeper.messages';

const NO_BARREN_TICKS: BarrenTicks = { count: 0, notBefore: 0 };
const BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 5 * 60_000;
/** History events after which a run hands over to the next, well below the server's own warning. */
const FULL_HISTORY = 2_000;

/** What a kind of file has to say to its deadlines. */
export interface Hands<F extends KeptFact> {
  /** Has the record settle what is due, and answers with the fresh snapshot. Idempotent. */
  settle(waiting: Waiting<F>): Promise<F>;
  /** One line on what is waited for, in codes; undefined where nothing is known of it. */
  summary(waiting: Waiting<F>): string | undefined;
  /** Shows operators where the file stands; called before each wait, so it must be cheap. */
  show(waiting: Waiting<F>): void;
}

/** What is waited for. */
export interface Waiting<F extends KeptFact> {
  readonly fact: F;
  /** The record is to be asked what holds, whatever is due. */
  readonly doubted: boolean;
  /** Ticks in a row after which something was still due. */
  readonly barren: number;
  /** In real time, milliseconds since 1970; null when nothing runs. */
  readonly until: number | null;
}

/**
 * Keeps the deadlines of one file, of whatever kind: holds the newest fact, waits durably for what comes next, has it
 * settled, and says when the history is full. What is due and what comes of it, the record decides.
 *
 * Order matters in three places:
 * 1. Whoever uses it sets its handlers before the first await, so that no signal of the first task is lost.
 * 2. `hear` only stores what it hears; what follows from it happens in the one loop of `until`.
 * 3. A tick's answer is compared like a signal when news came while it was under way: a command may have overtaken it.
 *    Without such news it is the last word, also when its seq is lower: then the record was restored from a backup.
 */
export class Keeper<F extends KeptFact> {
  private known: F;
  private barren: BarrenTicks;
  private doubted: boolean;

  constructor(
    start: Kept<F>,
    private readonly hands: Hands<F>,
  ) {
    this.known = start.fact;
    this.barren = start.barren ?? NO_BARREN_TICKS;
    this.doubted = start.doubted ?? false;
  }

  get fact(): F {
    return this.known;
  }

  /** What the next run needs to go on exactly from here. */
  carried(): Kept<F> {
    return { fact: this.known, barren: this.barren, doubted: this.doubted };
  }

  waiting(): Waiting<F> {
    return { fact: this.known, doubted: this.doubted, barren: this.barren.count, until: this.nextTickAt() };
  }

  /**
   * An older fact is late, or the record was restored from a backup: the record itself is asked, by a tick. The same seq
   * with other instants can only be the latter: the record came to that number by another way.
   */
  hear(fact: F): void {
    const { offsetMs, seq, wakeUp } = this.known;
    if (isNewer(fact, this.known)) this.known = fact;
    else if (fact.seq < seq || fact.wakeUp !== wakeUp || fact.offsetMs !== offsetMs) this.doubted = true;
  }

  /** Has settled whatever becomes due until this holds, or the history is full and another run has to go on. */
  async until(done: () => boolean): Promise<void> {
    while (!done() && !isHistoryFull()) {
      this.hands.show(this.waiting());
      await this.untilDueOrNews();
    }
  }

  /** Past instants tick at once, without a timer; what is heard (or a full history) ends the wait and its timer. */
  private async untilDueOrNews(): Promise<void> {
    const { doubted, known } = this;
    const news = (): boolean => this.known !== known || this.doubted !== doubted || isHistoryFull();
    const at = this.nextTickAt();
    if (at === null) return condition(news);
    const wait = at - Date.now();
    if (wait > 0 && (await condition(news, wait, summarised(this.hands.summary(this.waiting()))))) return;
    await this.tick();
  }

  private async tick(): Promise<void> {
    const { known } = this;
    const waiting = this.waiting();
    this.doubted = false;
    const answer = await this.hands.settle(waiting);
    if (this.known === known || isNewer(answer, this.known)) this.known = answer;
    const wakeAt = this.wakeAt();
    if (wakeAt === null || wakeAt > Date.now()) {
      this.barren = NO_BARREN_TICKS;
      return;
    }
    const count = this.barren.count + 1;
    const pause = Math.min(BACKOFF_MS * 2 ** (count - 1), LONGEST_BACKOFF_MS);
    this.barren = { count, notBefore: Date.now() + pause };
    if (count > 1) log.warn('still due after a tick', { wakeUp: this.known.wakeUp, barrenTicks: count });
  }

  /** In real time: the record's clock may be ahead by the installation's offset. */
  private wakeAt(): number | null {
    return this.known.wakeUp === null ? null : Date.parse(this.known.wakeUp) - this.known.offsetMs;
  }

  private nextTickAt(): number | null {
    const at = this.doubted ? this.barren.notBefore : this.wakeAt();
    return at === null ? null : Math.max(at, this.barren.notBefore);
  }
}

/** The offset moves without an event when a demo clock is set; it only ever grows. */
function isNewer(fact: KeptFact, known: KeptFact): boolean {
  return fact.seq > known.seq || (fact.seq === known.seq && fact.offsetMs > known.offsetMs);
}

function isHistoryFull(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= FULL_HISTORY;
}

function summarised(summary: string | undefined): { readonly summary?: string } {
  return summary === undefined ? {} : { summary };
}
