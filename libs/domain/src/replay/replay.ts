import { type Actor, type Instant, SYSTEM_ACTOR } from '@bangban/kernel';
import { Batch } from '../batch';
import { nextDue } from '../due/due';
import type { DomainEvent, EventMap } from '../event/events';
import { evolve } from '../evolve/evolve';
import type { Policy } from '../policy/policy';
import type { StageEntry } from '../project/project.state';
import { adoptPolicy } from '../rules/adoption.rules';
import { openForms } from '../supervision-form/supervision-form';
import { openWith } from '../steps/stage-opening';
import { settle } from '../tick/settle';
import { type Context, EMPTY_WORLD, type World } from '../world';
import { Act } from './act';
import { replayEvent } from './acts';
import { type Moment, momentsOf, type Openings, openingsOf, type Sources } from './recorded';

export interface ReplayOptions {
  /** Up to here the record stands as it is; null: from its beginning. */
  readonly from: Instant | null;
  /** Until when time is looked at after the last event. */
  readonly until: Instant;
  /** Laid over the record from `from` on; null: the versions that the project stood on. */
  readonly policy: Policy | null;
  /** `as-recorded`: time is settled when it was settled then. `punctually`: each thing at its own instant. */
  readonly watched: 'as-recorded' | 'punctually';
}

export interface Replayed {
  readonly world: World;
  /** What has come of it since `from`. */
  readonly events: readonly DomainEvent[];
}

/** Of time that is looked at between the moments of the record: nobody's command. */
const NOBODY = '00000000-0000-4000-8000-000000000000';

/**
 * 试算: the record of one project once more, under other rules or the same. What people did is taken as they did it, at the
 * instants at which they did it; what time decides, and what the rules make follow from an act, is decided anew by the same
 * functions that decide it in life.
 *
 * 1. People act as they did, whatever they would have been told. An act that the rules leave no room for (an extension decided
 *    after silence has decided it) falls away.
 * 2. The items are those that were issued, with the limits of the rules laid over; what other rules would have put on a list
 *    nobody has worked on, and is left out. Gates were passed when they were passed.
 * 3. Rules in force, watched as it was recorded, give exactly the record.
 */
export function replay(events: readonly DomainEvent[], sources: Sources, options: ReplayOptions): Replayed {
  return throughout(replayed(events, sources, options));
}

/** The same moment by moment, for whoever has others waiting. */
export function replayed(
  events: readonly DomainEvent[],
  sources: Sources,
  options: ReplayOptions,
): Generator<undefined, Replayed> {
  return new Replaying(events, sources, options).run();
}

export function throughout<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

class Replaying {
  private world: World = EMPTY_WORLD;
  private readonly told: DomainEvent[] = [];
  private readonly openings: Openings;
  private readonly before = new Map<Instant, World['items']>();
  private laid: Policy | null = null;
  private calendarVersion = 0;

  constructor(
    private readonly recorded: readonly DomainEvent[],
    private readonly sources: Sources,
    private readonly options: ReplayOptions,
  ) {
    this.openings = openingsOf(recorded);
  }

  *run(): Generator<undefined, Replayed> {
    const { from, until, watched } = this.options;
    let begun = false;
    for (const moment of momentsOf(this.recorded)) {
      if (from !== null && moment.at < from) {
        this.world = moment.events.reduce(evolve, this.world);
        this.calendarVersion = moment.events[0].calendarVersion;
        continue;
      }
      if (!begun) this.begin();
      begun = true;
      this.take(moment);
      yield;
    }
    if (!begun) this.begin();
    if (watched === 'punctually') this.watch(until, true);
    return { world: this.world, events: this.told };
  }

  /** The rules that are laid over are taken over by what is there already, as an adoption would do it. */
  private begin(): void {
    const { from, policy } = this.options;
    const { project } = this.world;
    if (policy && from !== null && project && (project.status === 'active' || project.status === 'shelved')) {
      const at = project.lastRecordedAt > from ? project.lastRecordedAt : from;
      const batch = new Batch(this.world, { ...this.context(at, NOBODY, SYSTEM_ACTOR), newPolicy: policy });
      adoptPolicy.apply(batch, { policyVersion: policy.version });
      this.add(batch.events);
    }
    this.laid = policy;
  }

  private take(moment: Moment): void {
    const [first] = moment.events;
    if (this.options.watched === 'punctually') this.watch(moment.at, false);
    this.calendarVersion = first.calendarVersion;
    this.settle(moment.at, moment.commandId);
    this.before.set(moment.at, this.world.items);
    const actor = moment.events.find((event) => event.actor.kind === 'person')?.actor ?? SYSTEM_ACTOR;
    const batch = new Batch(this.world, {
      ...this.context(moment.at, moment.commandId, actor, moment),
      ...this.newPolicy(moment),
    });
    const act = new Act(batch, moment, this.openings, this.laid !== null, (at) => this.before.get(at));
    for (const event of moment.events) replayEvent(act, event);
    this.told.push(...batch.events);
    this.world = batch.world;
  }

  /** Each thing at its own instant; the opening of a stage, with what was issued then, where it is recorded. */
  private watch(until: Instant, included: boolean): void {
    for (;;) {
      const { project, items } = this.world;
      const due =
        project &&
        nextDue(
          project,
          Object.values(items).sort((a, b) => a.no - b.no),
          openForms(this.world),
        );
      if (!project || !due || due.kind === 'stage-opening') return;
      const at = due.at > project.lastRecordedAt ? due.at : project.lastRecordedAt;
      if (included ? at > until : at >= until) return;
      this.settle(at, NOBODY);
    }
  }

  private settle(at: Instant, commandId: string): void {
    if (!this.world.project) return;
    this.add(settle(this.world, this.context(at, commandId, SYSTEM_ACTOR), (batch, entry) => this.open(batch, entry)));
  }

  private open(batch: Batch, entry: StageEntry): void {
    const issued = this.openings.get(entry.entry) ?? [];
    openWith(batch, entry, this.laid ? issued.map((each) => withLimitOf(batch.ctx.policy, each)) : issued);
  }

  private add(events: readonly DomainEvent[]): void {
    this.told.push(...events);
    this.world = events.reduce(evolve, this.world);
  }

  private newPolicy({ events }: Moment): Pick<Context, 'newPolicy'> {
    const adopted = events.find((event) => event.type === 'PolicyAdopted');
    return adopted ? { newPolicy: this.sources.policy(adopted.data.policyVersion) } : {};
  }

  private context(now: Instant, commandId: string, actor: Actor, moment?: Moment): Context {
    const { project } = this.world;
    const [first] = this.recorded;
    const version = project?.policyVersion ?? moment?.events[0].policyVersion ?? 0;
    return {
      projectId: first?.projectId ?? '',
      now,
      commandId,
      actor,
      principal: null,
      policy: this.laid ?? this.sources.policy(version),
      calendar: this.sources.calendar(this.calendarVersion),
      directory: this.sources.directory(now),
      ...(this.sources.holds ? { holds: this.sources.holds } : {}),
    };
  }
}

type Added = EventMap['HelpItemAdded'];

/** As the rules laid over have it on their list; what they do not know keeps its limit. */
function withLimitOf(policy: Policy, added: Added): Added {
  const template = policy.stages[added.stage].items.find(({ key }) => key === added.templateKey);
  return template ? { ...added, limit: template.limit } : added;
}
