import type { EscortFact } from '@bangban/domain';
import { condition, log, setHandler, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import {
  type BarrenTicks,
  type EscortPhase,
  escortQuery,
  type EscortStart,
  type EscortView,
  factLearned,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
} from './project-escort.messages';
import { tick } from './project-escort.proxies';

const NO_BARREN_TICKS: BarrenTicks = { count: 0, notBefore: 0 };
const BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 5 * 60_000;
/** History events after which a run hands over to the next, well below the server's own warning. */
const FULL_HISTORY = 2_000;

type StageEntry = EscortFact['stages'][number];

/**
 * One run of a project's escort: the newest fact, and waiting for what comes next.
 *
 * Order matters in three places:
 * 1. Handlers are set in the constructor, before the first await, so that no signal of the first task is lost.
 * 2. The signal handler only stores what it hears; what follows from it happens in the one loop below.
 * 3. A tick's answer is compared like a signal when news came while it was under way: a command may have overtaken it.
 *    Without such news it is the last word, also when its seq is lower: then the record was restored from a backup.
 */
export class Escort {
  private fact: EscortFact;
  private barren: BarrenTicks;
  private doubted: boolean;
  private phase: EscortPhase = 'opening';
  /** The stage entry that this run escorts. */
  private readonly entry: number;

  constructor(start: EscortStart) {
    this.fact = start.fact;
    this.barren = start.barren ?? NO_BARREN_TICKS;
    this.doubted = start.doubted ?? false;
    setHandler(factLearned, (fact) => this.hear(fact));
    setHandler(escortQuery, () => this.view());
    this.entry = this.current().entry;
  }

  get ended(): boolean {
    return this.fact.ended;
  }

  get stage(): EscortFact['stage'] {
    return this.current().stage;
  }

  /** What the next run needs to go on exactly from here. */
  carried(): EscortStart {
    return { fact: this.fact, barren: this.barren, doubted: this.doubted };
  }

  /** Until the checklist of this stage is issued; a stage that was entered is due to be opened at once. */
  async seeOpened(): Promise<void> {
    await this.until(() => this.current().opened || this.left());
  }

  /** Ticks whenever something of the project is due, until it leaves this stage entry, forwards, back or for good. */
  async seeThrough(): Promise<void> {
    this.phase = 'escorting';
    await this.until(() => this.left());
  }

  /** The same with production reached: there is no next stage, only the end of aftercare (or a way back). */
  async giveAftercare(): Promise<void> {
    this.phase = 'aftercare';
    await this.until(() => this.left());
  }

  private left(): boolean {
    return this.fact.ended || this.current().entry !== this.entry;
  }

  private async until(done: () => boolean): Promise<void> {
    while (!done() && !isHistoryFull()) {
      this.publish();
      await this.untilDueOrNews();
    }
  }

  /** Past instants tick at once, without a timer; what is heard (or a full history) ends the wait and its timer. */
  private async untilDueOrNews(): Promise<void> {
    const { doubted, fact } = this;
    const news = (): boolean => this.fact !== fact || this.doubted !== doubted || isHistoryFull();
    const at = this.nextTickAt();
    if (at === null) return condition(news);
    const wait = at - Date.now();
    if (wait > 0 && (await condition(news, wait))) return;
    await this.tick();
  }

  private async tick(): Promise<void> {
    const known = this.fact;
    this.doubted = false;
    const answer = await tick(known.projectId);
    if (this.fact === known || isNewer(answer, this.fact)) this.fact = answer;
    const wakeAt = this.wakeAt();
    if (wakeAt === null || wakeAt > Date.now()) {
      this.barren = NO_BARREN_TICKS;
      return;
    }
    const count = this.barren.count + 1;
    const pause = Math.min(BACKOFF_MS * 2 ** (count - 1), LONGEST_BACKOFF_MS);
    this.barren = { count, notBefore: Date.now() + pause };
    if (count > 1) log.warn('still due after a tick', { wakeUp: this.fact.wakeUp, barrenTicks: count });
  }

  /**
   * An older fact is late, or the record was restored from a backup: the record itself is asked, by a tick. The same seq
   * with other instants can only be the latter: the record came to that number by another way.
   */
  private hear(fact: EscortFact): void {
    const { offsetMs, seq, wakeUp } = this.fact;
    if (isNewer(fact, this.fact)) this.fact = fact;
    else if (fact.seq < seq || fact.wakeUp !== wakeUp || fact.offsetMs !== offsetMs) this.doubted = true;
  }

  /** In real time: the record's clock may be ahead by the installation's offset. */
  private wakeAt(): number | null {
    return this.fact.wakeUp === null ? null : Date.parse(this.fact.wakeUp) - this.fact.offsetMs;
  }

  private nextTickAt(): number | null {
    const at = this.doubted ? this.barren.notBefore : this.wakeAt();
    return at === null ? null : Math.max(at, this.barren.notBefore);
  }

  private current(): StageEntry {
    const entry = this.fact.stages[this.fact.stages.length - 1];
    if (!entry) throw new TypeError(`a fact without stages: ${this.fact.projectId}`);
    return entry;
  }

  /** Search attributes, written only when they change. */
  private publish(): void {
    const shown = workflowInfo().typedSearchAttributes;
    const { stage, introducingUnitId } = this.fact;
    if (shown.get(STAGE_ATTRIBUTE) === stage && shown.get(UNIT_ATTRIBUTE) === introducingUnitId) return;
    upsertSearchAttributes([
      { key: STAGE_ATTRIBUTE, value: stage },
      { key: UNIT_ATTRIBUTE, value: introducingUnitId },
    ]);
  }

  private view(): EscortView {
    const at = this.nextTickAt();
    return {
      ...this.fact,
      phase: this.phase,
      sleepsUntil: at === null ? null : new Date(at).toISOString(),
      barrenTicks: this.barren.count,
    };
  }
}

/** The offset moves without an event when a demo clock is set; it only ever grows. */
function isNewer(fact: EscortFact, known: EscortFact): boolean {
  return fact.seq > known.seq || (fact.seq === known.seq && fact.offsetMs > known.offsetMs);
}

function isHistoryFull(): boolean {
  const { continueAsNewSuggested, historyLength } = workflowInfo();
  return continueAsNewSuggested || historyLength >= FULL_HISTORY;
}
