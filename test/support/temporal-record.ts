import { randomUUID } from 'node:crypto';
import {
  type Actor,
  type Command,
  type Context,
  DEFAULT_POLICY,
  decide,
  type Directory,
  type DomainEvent,
  EMPTY_WORLD,
  escortFact,
  type EscortFact,
  evolve,
  fromMillis,
  type HelpItemState,
  type Instant,
  isOpenItem,
  itemWakeUp,
  type Policy,
  settle,
  SYSTEM_ACTOR,
  toMillis,
  type World,
} from '@bangban/domain';
import { officialCalendar } from './temporal-calendar';

/** A small place: enough for every role of the ladder to be filled. */
const DIRECTORY: Directory = {
  version: 1,
  units: Object.fromEntries(
    [
      ['centre', 'help-centre', 'centre-head'],
      ['bureau', 'promotion-bureau', 'bureau-head'],
      ['land', 'natural-resources', 'land-head'],
    ].map(([id = '', role = '', headId = '']) => [
      id,
      { id, name: id, parentId: null, headId, functions: [role], defaultPersons: {}, active: true },
    ]),
  ),
  people: Object.fromEntries(
    (
      [
        ['centre-head', 'centre', 'unit-head'],
        ['bureau-head', 'bureau', 'unit-head'],
        ['land-head', 'land', 'unit-head'],
        ['officer', 'centre', 'helpdesk-officer'],
        ['follower', 'bureau', 'promotion-officer'],
        ['leader', null, 'leader'],
        ['deputy', null, 'leader-in-charge'],
        ['mayor', null, 'principal-leader'],
      ] as const
    ).map(([id, unitId, role]) => [id, { id, name: id, unitId, roles: [role], active: true }]),
  ),
};

/** The default policy with open gates, and nothing to do but what a test puts there. */
export const BARE_POLICY: Policy = {
  ...DEFAULT_POLICY,
  closing: [],
  stages: {
    lead: { gate: [], items: [], routines: [] },
    intent: { gate: [], items: [], routines: [] },
    signing: { gate: [], items: [], routines: [] },
    commencement: { gate: [], items: [], routines: [] },
    production: { gate: [], items: [], routines: [] },
  },
};

/** The default policy with open gates: its checklists and routines as they are. */
export const OPEN_GATES: Policy = {
  ...DEFAULT_POLICY,
  closing: [],
  stages: Object.fromEntries(
    Object.entries(DEFAULT_POLICY.stages).map(([stage, rules]) => [stage, { ...rules, gate: [] }]),
  ) as unknown as Policy['stages'],
};

export interface RecordOptions {
  /** What the record's clock shows when real time is now. */
  readonly startsAt: Instant;
  readonly policy?: Policy;
}

/**
 * One project's record in memory: the product's own rules, one event list, a clock that the test (or the engine's
 * virtual time) moves. What a transaction does, without the database; the worker's tests run the real one.
 */
export class MemoryRecord {
  readonly projectId = randomUUID();
  readonly events: DomainEvent[] = [];
  /** Of the record's clock against the workflow's. */
  offsetMs: number;
  ticks = 0;
  private world: World = EMPTY_WORLD;
  private workflowTime = Date.now();
  private readonly calendar = officialCalendar();

  constructor(private readonly options: RecordOptions) {
    this.offsetMs = toMillis(options.startsAt) - this.workflowTime;
  }

  /** The workflow's time is at least this. */
  reached(workflowTime: number): void {
    this.workflowTime = Math.max(this.workflowTime, workflowTime);
  }

  get now(): Instant {
    return fromMillis(this.workflowTime + this.offsetMs);
  }

  /** Gives a command; time is settled first, as the record does. @throws Error when it is refused */
  handle(command: Command, actor: Actor = SYSTEM_ACTOR): readonly DomainEvent[] {
    this.settle();
    const decision = decide(this.world, command, this.context(actor));
    if (!decision.ok) throw new Error(`${command.name}: ${decision.code} ${JSON.stringify(decision.details)}`);
    this.append(decision.events);
    return decision.events;
  }

  tick(): EscortFact {
    this.ticks += 1;
    this.settle();
    return this.fact();
  }

  fact(): EscortFact {
    const { project } = this.world;
    if (!project) throw new Error('no project yet');
    const open = this.items().filter((item) => isOpenItem(item.state));
    const openItems = open
      .map(({ id, state, ...item }) => ({ id, state, wakeUp: itemWakeUp({ id, state, ...item }) }))
      .sort((a, b) => (a.wakeUp ?? '9').localeCompare(b.wakeUp ?? '9'));
    return escortFact(project, {
      openItems: openItems.slice(0, 100),
      openItemCount: open.length,
      itemsWakeUp: openItems[0]?.wakeUp ?? null,
      offsetMs: this.offsetMs,
    });
  }

  items(): HelpItemState[] {
    return Object.values(this.world.items);
  }

  registerLead(): void {
    this.handle({
      name: 'RegisterLead',
      payload: { name: '试验项目', industry: '电子', introducingUnitId: 'bureau', followerId: 'follower' },
    });
  }

  /** An ad hoc item that is handled from now on. @returns its id */
  issueItem(limit: number): string {
    const added = this.handle({
      name: 'AddHelpItem',
      payload: { title: '用地手续', unitId: 'land', limit, issue: true },
    }).find((event) => event.type === 'HelpItemAdded');
    if (added?.type !== 'HelpItemAdded') throw new Error('no item was added');
    const { itemId } = added.data;
    this.handle({ name: 'SignForHelpItem', payload: { itemId } });
    return itemId;
  }

  private settle(): void {
    this.append(settle(this.world, this.context(SYSTEM_ACTOR)));
  }

  private append(events: readonly DomainEvent[]): void {
    for (const event of events) {
      this.world = evolve(this.world, event);
      this.events.push(event);
    }
  }

  private context(actor: Actor): Context {
    return {
      projectId: this.projectId,
      now: this.now,
      commandId: randomUUID(),
      actor,
      principal: null,
      policy: this.options.policy ?? BARE_POLICY,
      calendar: this.calendar,
      directory: DIRECTORY,
    };
  }
}
