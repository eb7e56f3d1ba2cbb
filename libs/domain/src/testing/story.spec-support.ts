import type { Hold } from '@bangban/contract';
import { type Calendar, type Directory, type Instant, SYSTEM_ACTOR } from '@bangban/kernel';
import { CALENDAR, local } from '@bangban/kernel/testing';
import { type AvailableCommand, availableCommands } from '../available-commands';
import type { Command, CommandMap, CommandName, FactsPayload } from '../command/commands';
import { decide, type Decision } from '../decide';
import type { DomainEvent, EventOf, EventType } from '../event/events';
import { evolve } from '../evolve/evolve';
import type { HelpItemState } from '../help-item/help-item.state';
import { awaitsConfirmation } from '../help-item/item-states';
import { DEFAULT_POLICY } from '../policy/default-policy';
import type { Policy } from '../policy/policy';
import type { ProjectState } from '../project/project.state';
import { formsOf, type SupervisionForm } from '../supervision-form/supervision-form';
import { settle } from '../tick/settle';
import type { SystemCommand } from '../reaction/system-commands';
import { type Context, EMPTY_WORLD, type HeldLead, type ProvenElsewhere, type Refusal, type World } from '../world';
import { as, CITY } from './city.spec-support';

const PROJECT_ID = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';

export const LEAD: FactsPayload & { readonly followerId: string } = {
  name: '年产十万套新能源汽车零部件项目',
  industry: '装备制造',
  introducingUnitId: 'promotion-bureau',
  followerId: 'promoter',
  landingUnitId: 'park',
  investor: { name: '华东某精密机械有限公司', country: 'CN' },
  investorContactIds: ['investor'],
};

export interface StoryOptions {
  /** As in `local`; a Tuesday without holidays near by unless said otherwise. */
  readonly at?: string;
  readonly policy?: Policy;
  readonly calendar?: Calendar;
  readonly city?: Directory;
}

/** Commands ids differ in their first half, which derived ids keep. */
function commandId(n: number): string {
  return `${n.toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;
}

/** One project's story as a spec tells it: who does what when. Time is settled before every command, as in the record. */
export class Story {
  world: World = EMPTY_WORLD;
  readonly events: DomainEvent[] = [];
  now: Instant;
  policy: Policy;
  calendar: Calendar;
  city: Directory;
  /** The newest published policy, for its adoption. */
  newPolicy: Policy | null = null;
  /** What the record finds on other projects. */
  provenElsewhere: readonly ProvenElsewhere[] = [];
  heldLeads: readonly HeldLead[] = [];
  grownFrom: Context['grownFrom'] = null;
  /** The entry of the library that a command names. */
  entry: Context['entry'] | null = null;
  /** Entries of the library that were merged. */
  mergedInto: Context['mergedInto'] | null = null;
  /** 暂缓升级, as the record finds them. */
  holds: readonly Hold[] = [];
  private commands = 0;

  constructor(options: StoryOptions = {}) {
    this.now = local(options.at ?? '2026-03-03 10:00');
    this.policy = options.policy ?? DEFAULT_POLICY;
    this.calendar = options.calendar ?? CALENDAR;
    this.city = options.city ?? CITY;
  }

  /** A story that has begun with a registered lead. */
  static lead(options: StoryOptions = {}, facts: Partial<FactsPayload> = {}): Story {
    const story = new Story(options);
    story.do('promoter', 'RegisterLead', { ...LEAD, ...facts });
    return story;
  }

  /** Sets the clock; what falls due is decided at the next command or `tick`. */
  at(text: string): this {
    this.now = local(text);
    return this;
  }

  /** Time goes to here and is settled. @returns what time decided */
  tick(text?: string): readonly DomainEvent[] {
    if (text !== undefined) this.at(text);
    return this.append(settle(this.world, this.context('system')));
  }

  /** Somebody does something, `deputy/leader` being the deputy for the leader. @throws Error when it is refused */
  do<N extends CommandName>(who: string, name: N, payload: CommandMap[N]): readonly DomainEvent[] {
    const decision = this.ask(who, name, payload);
    if (!decision.ok) throw new Error(`${name}: ${decision.code} ${JSON.stringify(decision.details)}`);
    return this.append(decision.events);
  }

  /** What only the system asks. @throws Error when it is refused */
  note(command: SystemCommand): readonly DomainEvent[] {
    const decision = this.askBy('system', command);
    if (!decision.ok) throw new Error(`${command.name}: ${decision.code}`);
    return this.append(decision.events);
  }

  askBy(who: string, command: SystemCommand): Decision {
    this.tick();
    return decide(this.world, command, this.context(who));
  }

  /** The refusal of what must be refused. @throws Error when it is accepted */
  refused<N extends CommandName>(who: string, name: N, payload: CommandMap[N]): Refusal {
    const decision = this.ask(who, name, payload);
    if (decision.ok) throw new Error(`${name} was accepted`);
    return { code: decision.code, details: decision.details };
  }

  /** The decision alone, after time was settled. */
  ask<N extends CommandName>(who: string, name: N, payload: CommandMap[N]): Decision {
    this.tick();
    return decide(this.world, { name, payload } as Command, this.context(who));
  }

  context(who: string): Context {
    const [personId = '', actingFor = null] = who.split('/');
    const system = who === 'system';
    return {
      projectId: PROJECT_ID,
      now: this.now,
      commandId: commandId(this.commands),
      actor: system ? SYSTEM_ACTOR : { id: personId, actingFor, kind: 'person' },
      principal: system ? null : as(personId, actingFor, this.city),
      policy: this.policy,
      calendar: this.calendar,
      directory: this.city,
      newPolicy: this.newPolicy,
      provenElsewhere: this.provenElsewhere,
      heldLeads: this.heldLeads,
      grownFrom: this.grownFrom,
      ...(this.entry ? { entry: this.entry } : {}),
      ...(this.mergedInto ? { mergedInto: this.mergedInto } : {}),
      ...(this.holds.length > 0 ? { holds: this.holds } : {}),
    };
  }

  /** A newer policy is published and the centre's head adopts it; from then on the project stands on it. */
  adopt(policy: Policy): readonly DomainEvent[] {
    this.newPolicy = policy;
    const events = this.do('centre-head', 'AdoptPolicy', { policyVersion: policy.version });
    this.policy = policy;
    return events;
  }

  get project(): ProjectState {
    if (!this.world.project) throw new Error('the story has not begun');
    return this.world.project;
  }

  item(id: string): HelpItemState {
    const item = this.world.items[id];
    if (!item) throw new Error(`no item ${id}`);
    return item;
  }

  items(): readonly HelpItemState[] {
    return Object.values(this.world.items).sort((a, b) => a.no - b.no);
  }

  /** Supervision forms in the order in which they were issued. */
  forms(): readonly SupervisionForm[] {
    return formsOf(this.world);
  }

  template(key: string): HelpItemState {
    const item = this.items().find(({ templateKey }) => templateKey === key);
    if (!item) throw new Error(`no item from template ${key}`);
    return item;
  }

  of<T extends EventType>(type: T, events: readonly DomainEvent[] = this.events): readonly EventOf<T>[] {
    return events.filter((event): event is EventOf<T> => event.type === type);
  }

  /** What a screen would show this person. */
  available(who: string): readonly AvailableCommand[] {
    return availableCommands(this.world, this.context(who));
  }

  /** An ad hoc item of natural resources, issued unless said otherwise. @returns its id */
  issue(payload: Partial<CommandMap['AddHelpItem']> = {}): string {
    const events = this.do('officer', 'AddHelpItem', {
      title: '协调用地预审',
      unitId: 'natural-resources',
      limit: 5,
      issue: true,
      ...payload,
    });
    const [added] = this.of('HelpItemAdded', events);
    if (!added) throw new Error('no item was added');
    return added.data.itemId;
  }

  /** An item that its unit has signed for at once. @returns its id */
  handled(payload: Partial<CommandMap['AddHelpItem']> = {}): string {
    const itemId = this.issue(payload);
    this.do(this.item(itemId).personId, 'SignForHelpItem', { itemId });
    return itemId;
  }

  /** From wherever an item stands to its close, at this moment. */
  close(itemId: string): void {
    const head = this.city.units[this.item(itemId).unitId]?.headId ?? 'centre-head';
    if (this.item(itemId).state === 'drafted') this.do('officer', 'IssueHelpItem', { itemId });
    if (this.item(itemId).state === 'issued') this.do(head, 'SignForHelpItem', { itemId });
    if (this.item(itemId).state === 'in-progress') this.do(head, 'ReportDone', { itemId, note: '已办结' });
    if (this.item(itemId).state === 'reported') this.do('officer', 'VerifyHelpItem', { itemId });
    if (awaitsConfirmation(this.item(itemId))) this.do('investor', 'ConfirmClosing', { itemId });
    this.do('officer', 'CloseHelpItem', { itemId });
  }

  /** Takes over what has been decided; the next command gets an id of its own. */
  append(events: readonly DomainEvent[]): readonly DomainEvent[] {
    for (const event of events) {
      this.world = evolve(this.world, event);
      this.events.push(event);
    }
    this.commands += 1;
    return events;
  }
}
