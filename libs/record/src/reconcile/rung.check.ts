import type { Clock, Instant } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '@bangban/domain';
import type { Cases } from './findings';

interface Deadline extends Pick<Clock, 'version' | 'steps'> {
  readonly fired: Set<string>;
  /** Until when a hold keeps what has come due. */
  readonly held: Map<string, Instant>;
  /** A provisional step came due: nothing fires until the year is published. */
  alarm: boolean;
}

/** What both kinds of rung say. */
interface Reached {
  readonly seq: number;
  readonly recordedAt: Instant;
  readonly data: Pick<EventOf<'RungReached'>['data'], 'itemId' | 'clock' | 'deadlineVersion' | 'rung' | 'raised'>;
}

/**
 * Each rung once per deadline version, none before its time, none passed over while its clock ran. The instants compared
 * are those stored when the clock was armed, not those that the rung's own event claims.
 */
export class RungCheck {
  private readonly running = new Map<string, Deadline>();
  private readonly reached = new Set<string>();

  constructor(private readonly cases: Cases) {}

  see(event: DomainEvent): void {
    switch (event.type) {
      case 'ItemClockArmed':
        return this.rearm(keyOf(event.data.itemId, event.data.clock), event);
      case 'ProjectClockArmed':
        return this.rearm(keyOf(null, event.data.clock), event);
      case 'ItemClockStopped':
      case 'ItemClockSuspended':
        return this.end(keyOf(event.data.itemId, event.data.clock), event.occurredAt);
      case 'ProjectClockStopped':
      case 'ProjectClockSuspended':
        return this.end(keyOf(null, event.data.clock), event.occurredAt);
      case 'HelpItemClosed':
      case 'HelpItemVoided':
        return this.endAll(`${event.data.itemId}/`, event.occurredAt);
      case 'ProjectEnded':
        return this.endAll('', event.occurredAt);
      case 'LimitBreached':
      case 'RungReached':
        return this.reach(event);
      case 'FormClockArmed':
        return this.rearm(keyOf(event.data.formId, event.data.clock), event);
      case 'FormClockSuspended':
      case 'FormClockStopped':
        return this.end(keyOf(event.data.formId, event.data.clock), event.occurredAt);
      case 'FormLifted':
      case 'FormWithdrawn':
      case 'FormLapsed':
      case 'FormEnded':
        return this.endAll(`${event.data.formId}/`, event.occurredAt);
      case 'FormRungReached':
        return this.reach({ ...event, data: { ...event.data, itemId: event.data.formId, raised: false } });
      case 'FormAlarmOpened': {
        const deadline = this.running.get(keyOf(event.data.formId, event.data.clock));
        if (deadline) deadline.alarm = true;
        return;
      }
      case 'RungHeld':
      case 'RungReleased':
        return this.hold(keyOf(event.data.itemId, event.data.clock), event.data);
      case 'FormRungHeld':
      case 'FormRungReleased':
        return this.hold(keyOf(event.data.formId, event.data.clock), event.data);
      case 'RoutineMissed':
        return this.miss(event);
      case 'CalendarAlarmOpened': {
        const deadline = this.running.get(keyOf(event.data.itemId, event.data.clock));
        if (deadline) deadline.alarm = true;
        return;
      }
      default:
        return;
    }
  }

  /** What was due by the last entry stood before it: time is settled first. */
  endOfHistory(lastRecordedAt: Instant): void {
    this.endAll('', lastRecordedAt);
  }

  /** What a newer calendar puts off was not passed over, however late it was noticed: it is looked for where it stands now. */
  private rearm(
    key: string,
    { data, occurredAt }: EventOf<'ItemClockArmed' | 'ProjectClockArmed' | 'FormClockArmed'>,
  ): void {
    if (data.why === 'calendar-adopted') this.running.delete(key);
    this.arm(key, data.armed, occurredAt);
  }

  /** A clock that is at rest, armed anew by other rules, stays at rest: nothing of it comes due. */
  private arm(key: string, { fired, state, steps, version }: Clock, at: Instant): void {
    this.end(key, at);
    if (state !== 'running') return;
    this.running.set(key, { version, steps, fired: new Set(fired), held: new Map(), alarm: false });
  }

  private reach({ data, recordedAt, seq }: Reached): void {
    const key = keyOf(data.itemId, data.clock);
    this.count(`${key}/${data.deadlineVersion}/${data.rung}`, seq);
    const deadline = this.running.get(key);
    const step = deadline?.version === data.deadlineVersion ? stepOf(deadline, data.rung) : undefined;
    if (!data.raised && (!step || recordedAt < step.at)) {
      this.cases.add('RUNG_EARLY', { seq, key, rung: data.rung, due: step?.at ?? null, recordedAt });
    }
    deadline?.fired.add(data.rung);
  }

  /** 暂缓升级: it is looked for at the end of the hold. */
  private hold(key: string, { rung, until }: { readonly rung: string; readonly until: Instant }): void {
    this.running.get(key)?.held.set(rung, until);
  }

  private miss({ data, occurredAt, recordedAt, seq }: EventOf<'RoutineMissed'>): void {
    const key = keyOf(null, data.clock);
    this.count(`${key}/${data.deadlineVersion}/breach`, seq);
    if (recordedAt < data.due) this.cases.add('RUNG_EARLY', { seq, key, rung: 'breach', due: data.due, recordedAt });
    this.running.get(key)?.fired.add('breach');
    this.arm(key, data.next, occurredAt);
  }

  private count(rung: string, seq: number): void {
    if (this.reached.has(rung)) this.cases.add('RUNG_TWICE', { seq, rung });
    this.reached.add(rung);
  }

  private end(key: string, at: Instant): void {
    const deadline = this.running.get(key);
    this.running.delete(key);
    if (!deadline || deadline.alarm) return;
    for (const step of deadline.steps) {
      if ((deadline.held.get(step.rung) ?? step.at) >= at || step.provisional || deadline.fired.has(step.rung))
        continue;
      this.cases.add('RUNG_MISSED', { key, version: deadline.version, rung: step.rung, due: step.at });
    }
    // A form's limit has passed, and what it leads on to was held: by now the form would have lapsed.
    const lapse = deadline.fired.has('breach') ? deadline.held.get('breach') : undefined;
    if (lapse !== undefined && lapse < at) {
      this.cases.add('RUNG_MISSED', { key, version: deadline.version, rung: 'lapse', due: lapse });
    }
  }

  private endAll(prefix: string, at: Instant): void {
    for (const key of [...this.running.keys()]) if (key.startsWith(prefix)) this.end(key, at);
  }
}

function keyOf(itemId: string | null, clock: string): string {
  return `${itemId ?? 'project'}/${clock}`;
}

function stepOf(deadline: Deadline, rung: string): Clock['steps'][number] | undefined {
  return deadline.steps.find((step) => step.rung === rung);
}
