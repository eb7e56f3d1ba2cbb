import type { EscortFact } from '@bangban/domain';
import { patched, setCurrentDetails, setHandler, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { Keeper, type Waiting } from '../keeper/keeper';
import {
  type EscortPhase,
  escortQuery,
  type EscortStart,
  type EscortView,
  factLearned,
  STAGE_ATTRIBUTE,
  UNIT_ATTRIBUTE,
} from './project-escort.messages';
import { calling, tick } from './project-escort.proxies';
import { stepTowards } from './steps';
import { detailsOf, summaryOf } from './words';

type StageEntry = EscortFact['stages'][number];

/** One run of a project's escort: the stage entry that it sees opened and through, its deadlines kept by the keeper. */
export class Escort {
  private readonly keeper: Keeper<EscortFact>;
  private phase: EscortPhase = 'opening';
  /** The stage entry that this run escorts. */
  private readonly entry: number;

  constructor(start: EscortStart) {
    this.keeper = new Keeper(start, {
      settle,
      summary: summaryOf,
      show: (waiting) => this.show(waiting),
    });
    // In the constructor: before the first await, so that no signal of the first task is lost.
    setHandler(factLearned, (fact) => this.keeper.hear(fact));
    setHandler(escortQuery, () => this.view());
    this.entry = this.current().entry;
  }

  get ended(): boolean {
    return this.keeper.fact.ended;
  }

  /** What the next run needs to go on exactly from here. */
  carried(): EscortStart {
    return this.keeper.carried();
  }

  /** Until the checklist of this stage is issued; a stage that was entered is due to be opened at once. */
  async seeOpened(): Promise<void> {
    await this.keeper.until(() => this.current().opened || this.left());
  }

  /** Until the project leaves this stage entry, forwards, back or for good; from production, only back or for good. */
  async seeThrough(): Promise<void> {
    this.phase = this.current().stage === 'production' ? 'aftercare' : 'escorting';
    await this.keeper.until(() => this.left());
  }

  private left(): boolean {
    return this.ended || this.current().entry !== this.entry;
  }

  private current(): StageEntry {
    const { projectId, stages } = this.keeper.fact;
    const entry = stages[stages.length - 1];
    if (!entry) throw new TypeError(`a fact without stages: ${projectId}`);
    return entry;
  }

  /** Search attributes are written only when they change: each change is a write of the server's. */
  private show(waiting: Waiting<EscortFact>): void {
    setCurrentDetails(detailsOf(this.phase, waiting));
    const shown = workflowInfo().typedSearchAttributes;
    const { stage, introducingUnitId } = waiting.fact;
    if (shown.get(STAGE_ATTRIBUTE) === stage && shown.get(UNIT_ATTRIBUTE) === introducingUnitId) return;
    upsertSearchAttributes([
      { key: STAGE_ATTRIBUTE, value: stage },
      { key: UNIT_ATTRIBUTE, value: introducingUnitId },
    ]);
  }

  private view(): EscortView {
    const { barren, fact, until } = this.keeper.waiting();
    return {
      ...fact,
      phase: this.phase,
      sleepsUntil: until === null ? null : new Date(until).toISOString(),
      barrenTicks: barren,
    };
  }
}

/** The record is called by the name of what falls due first; runs from before the names call it `tick`. */
async function settle(waiting: Waiting<EscortFact>): Promise<EscortFact> {
  const { projectId } = waiting.fact;
  if (!patched('named-steps')) return tick(projectId);
  return calling(summaryOf(waiting))[stepTowards(waiting)](projectId);
}
