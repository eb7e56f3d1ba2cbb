import type { AnswerOf, itemClockAnswer } from '@bangban/contract';
import type { Calendar, Instant } from '@bangban/kernel';
import type { DomainEvent, EventOf } from '../../event/events';
import type { ItemClockName } from '../../help-item/help-item.state';
import type { Policy } from '../../policy/policy';
import { countedUpTo, dueOf, onForecast } from './count';
import { type Day, dayOf, dayOfDate, dayUpTo, endOf } from './days';
import { type ExtensionEvent, extensionsAfter } from './extensions';
import { limitOf } from './limit-of';
import { NOTHING_SPENT, type Spent, spentAfter } from './spent';

export type Receipt = AnswerOf<typeof itemClockAnswer>['receipt'];
export type ExplainedClock = Receipt['clocks'][number];
export type Deadline = ExplainedClock['deadlines'][number];
export type Rest = Receipt['rests'][number];
export type Extension = Receipt['extensions'][number];

/** The versions that the events name. */
export interface Versions {
  readonly calendar: (version: number) => Calendar;
  readonly policy: (version: number) => Policy;
}

/** Days at whose 24:00 a clock ran, `last` included; null: it runs on. Counted by this version of the calendar. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day | null;
  readonly calendar: number;
}

/** A clock since it last began from nothing. */
export interface Track {
  readonly name: ItemClockName;
  readonly state: ExplainedClock['state'];
  readonly startedAt: Instant;
  /** The day of the start never counts. */
  readonly start: Day;
  readonly limit: number;
  readonly stretches: readonly Stretch[];
  /** From when its present deadline runs. */
  readonly since: Instant;
  readonly due: Instant | null;
  readonly calendar: number;
  readonly stoppedAt: Instant | null;
}

/** What a command that is taken back gives back. */
export interface Held {
  readonly tracks: Readonly<Partial<Record<ItemClockName, Track>>>;
  readonly spent: Spent;
  readonly limit: number;
  /** 延期: somebody asks for it in time, and holds the end of the limit back. */
  readonly asked: boolean;
  readonly extensions: readonly Extension[];
}

/** The last act that somebody gave, where it began, and what stood before it. */
interface Given {
  readonly commandId: string;
  readonly seq: number;
  readonly held: Held;
}

interface Said {
  readonly commandId: string;
  readonly type: string;
  readonly reason: string;
  readonly files: readonly string[];
  /** By how many days the item's limit was changed. */
  readonly change: number;
  readonly adopted: number | null;
}

/** Fresh for each step; the days of these two are those of the whole item, and are told anew by the newest calendar. */
const WHOLE: readonly ItemClockName[] = ['handling', 'total'];
/** The limit is as it was; a request holds it back, or does not any longer. */
const HELD_BACK: readonly string[] = ['extension-asked', 'extension-refused', 'extension-lapsed', 'extension-ended'];
const AT_REST: readonly string[] = ['policy-adopted', 'calendar-adopted'];
const GOES_ON: readonly string[] = ['resumed', 'pause-ended', ...AT_REST];

/** One item's events, one after the other, with those of its project that concern it. */
export class Ledger {
  private held: Held = { tracks: {}, spent: NOTHING_SPENT, limit: 0, asked: false, extensions: [] };
  private before: Given | null = null;
  private said: Said | null = null;
  private takenBack: string | null = null;
  private confirms = false;
  private gained = 0;
  readonly deadlines: Partial<Record<ItemClockName, Deadline[]>> = {};
  no = 0;

  constructor(
    private readonly itemId: string,
    private readonly versions: Versions,
  ) {}

  get now(): Held {
    return this.held;
  }

  see(event: DomainEvent): void {
    this.hear(event);
    const mine = 'itemId' in event.data ? event.data.itemId === this.itemId : false;
    if (mine) this.remember(event);
    const spent = spentAfter(this.held.spent, event, this.itemId);
    if (spent !== this.held.spent) this.held = { ...this.held, spent };
    if (!mine) return;
    switch (event.type) {
      case 'HelpItemAdded':
        this.confirms = event.data.investorConfirms;
        this.no = event.data.no;
        this.held = { ...this.held, limit: event.data.limit };
        return;
      case 'HelpItemLimitChanged':
        this.held = { ...this.held, limit: event.data.limit };
        return;
      case 'ExtensionAsked':
      case 'ExtensionSigned':
      case 'ExtensionDecided':
      case 'ExtensionLapsed':
      case 'ExtensionEnded':
        return this.ask(event);
      case 'ItemClockArmed':
        return this.arm(event);
      case 'ItemClockSuspended':
        return this.rest(event.data.clock, event, 'suspended');
      case 'ItemClockStopped':
        return this.rest(event.data.clock, event, 'stopped');
      default:
        return;
    }
  }

  /** What is said beside a deadline in the same command is why it came. */
  private hear(event: DomainEvent): void {
    const { commandId, data, type } = event;
    const own = !('itemId' in data) || data.itemId === null || data.itemId === this.itemId;
    if (!own) return;
    const known = this.said?.commandId === commandId ? this.said : null;
    const reason = 'reason' in data && typeof data.reason === 'string' && data.reason !== '' ? data.reason : null;
    const files = 'files' in data && Array.isArray(data.files) ? (data.files as readonly string[]) : null;
    const clock = type === 'ItemClockArmed' || type === 'ItemClockStopped' || type === 'ItemClockSuspended';
    this.said = {
      commandId,
      type: clock || type === 'HoldingBegun' ? (known?.type ?? type) : type,
      reason: reason ?? known?.reason ?? '',
      files: files ?? known?.files ?? [],
      change: type === 'HelpItemLimitChanged' ? data.limit - this.held.limit : (known?.change ?? 0),
      adopted: type === 'PolicyAdopted' ? data.policyVersion : (known?.adopted ?? null),
    };
  }

  private remember(event: DomainEvent): void {
    if (event.type === 'ActTakenBack') {
      if (this.before) this.giveBack(this.before);
      this.before = null;
      this.takenBack = event.commandId;
      return;
    }
    if (event.type === 'RungReached' && this.before) return this.reminded(event, this.before);
    if (event.actor.kind !== 'person' || this.before?.commandId === event.commandId) return;
    this.before = { commandId: event.commandId, seq: event.seq, held: this.held };
  }

  /** As if the act had not been given; the deadlines that it had set are kept as such. */
  private giveBack({ held, seq }: Given): void {
    this.held = held;
    for (const [name, written] of Object.entries(this.deadlines)) {
      const marked = written.map((each) => (each.seq < seq ? each : { ...each, takenBack: true }));
      this.deadlines[name as ItemClockName] = marked;
    }
  }

  /** What somebody was reminded of stays known when the act that began it is taken back: it has ended then. */
  private reminded({ data }: EventOf<'RungReached'>, given: Given): void {
    const { held } = given;
    const [begun] = Object.values(this.held.tracks).filter(({ name }) => name === data.clock);
    if (!begun || held.tracks[begun.name]) return;
    const tracks = { ...held.tracks, [begun.name]: { ...begun, state: 'stopped' as const } };
    this.before = { ...given, held: { ...held, tracks } };
  }

  private arm(event: EventOf<'ItemClockArmed'>): void {
    const { clock: name, why } = event.data;
    const before = this.held.tracks[name];
    if (before && why === 'extension-granted') this.put(this.prolonged(before, event));
    else if (event.commandId !== this.takenBack && !HELD_BACK.includes(why)) {
      const goesOn = GOES_ON.includes(why) || (name === 'total' && why === 'prerequisites-met');
      const again = name === 'handling' && (why === 'returned' || why === 'closing-refused');
      const track = before && (goesOn || again) ? this.goOn(before, event, again) : this.begin(event);
      this.put(track);
    }
    const now = this.held.tracks[name];
    if (now) this.write(event, this.heldBack(now));
  }

  private ask(event: ExtensionEvent): void {
    const signed = event.type === 'ExtensionSigned' && event.data.signed;
    const { handling } = this.held.tracks;
    const asked = event.type === 'ExtensionAsked' || (signed && this.held.asked);
    const granted = handling && this.granted(event, handling);
    this.gained = granted ? granted.limit - handling.limit : 0;
    const due = { before: handling?.due ?? null, after: granted ? granted.due : null, days: this.gained };
    this.held = { ...this.held, asked, extensions: extensionsAfter(this.held.extensions, event, due) };
  }

  /** The limit that ends with the day that was granted. */
  private granted(event: ExtensionEvent, handling: Track): Track | null {
    if (event.type !== 'ExtensionDecided' && event.type !== 'ExtensionLapsed') return null;
    const { until } = event.data;
    if (until === null) return null;
    const track = byCalendar(handling, event.calendarVersion);
    const limit = countedUpTo(track, dayOfDate(until), this.versions);
    return { ...track, limit, due: dueOf({ ...track, limit }, this.versions) };
  }

  /** Where somebody asks for an extension: until the request's own end, where that is later. */
  heldBack(track: Track): Track {
    const { asked, tracks } = this.held;
    const until = tracks['extension-decision']?.due ?? null;
    if (!asked || track.name !== 'handling' || track.due === null || until === null) return track;
    return until > track.due ? { ...track, due: until } : track;
  }

  /** With the days that were granted, as if it had had them from its start. */
  private prolonged(before: Track, { calendarVersion }: EventOf<'ItemClockArmed'>): Track {
    const track = byCalendar({ ...before, limit: before.limit + this.gained }, calendarVersion);
    return { ...track, due: dueOf(track, this.versions) };
  }

  private begin(event: EventOf<'ItemClockArmed'>): Track {
    const { clock: name } = event.data;
    const at = event.occurredAt;
    const calendar = this.versions.calendar(event.calendarVersion);
    const policy = this.versions.policy(event.policyVersion);
    const track: Track = {
      name,
      state: 'running',
      startedAt: at,
      start: dayUpTo(at, calendar),
      limit: limitOf(name, policy, { limit: this.held.limit, investorConfirms: this.confirms }),
      stretches: [{ first: dayOf(at, calendar), last: null, calendar: calendar.version }],
      since: at,
      due: null,
      calendar: calendar.version,
      stoppedAt: null,
    };
    return { ...track, due: dueOf(track, this.versions) };
  }

  /** With what it had used up, by the newest calendar. */
  private goOn(before: Track, event: EventOf<'ItemClockArmed'>, again: boolean): Track {
    const { why } = event.data;
    const calendar = this.versions.calendar(event.calendarVersion);
    const anew = why === 'calendar-adopted';
    const rests = before.state === 'suspended' && AT_REST.includes(why);
    const since = anew && before.state === 'running' ? before.since : event.occurredAt;
    const known = WHOLE.includes(before.name)
      ? before.stretches.map((each) => ({ ...each, calendar: calendar.version }))
      : before.stretches;
    const first = dayOf(since, calendar);
    const stretches = known.flatMap((each) => {
      if (each.last !== null) return [each];
      return first > each.first ? [{ ...each, last: first - 1, calendar: calendar.version }] : [];
    });
    const running = rests ? [] : [{ first, last: null, calendar: calendar.version }];
    const moved: Track = {
      ...before,
      state: rests ? 'suspended' : 'running',
      limit: this.limitAfter(before, event),
      stretches: [...stretches, ...running],
      since,
      calendar: calendar.version,
      stoppedAt: null,
    };
    const used = countedUpTo(moved, first - 1, this.versions);
    const track = again ? { ...moved, limit: Math.max(moved.limit, used + 1) } : moved;
    if (rests) return track;
    const passed = before.due !== null && before.due < since ? before.due : since;
    const due = used >= track.limit ? passed : dueOf(track, this.versions);
    return { ...track, due: anew ? notBeforeKnown(due, before.due, event.recordedAt, calendar) : due };
  }

  private limitAfter({ limit, name }: Track, event: EventOf<'ItemClockArmed'>): number {
    if (event.data.why !== 'policy-adopted') return limit;
    const { adopted, change } = this.said ?? { adopted: null, change: 0 };
    if (name === 'handling') return Math.max(1, limit + change);
    const policy = this.versions.policy(adopted ?? event.policyVersion);
    const granted = limitOf(name, policy, { limit: this.held.limit, investorConfirms: this.confirms });
    const extended = this.held.extensions.reduce((sum, { days }) => sum + days, 0);
    return name === 'total' ? granted + extended : granted;
  }

  private rest(name: ItemClockName, event: DomainEvent, state: 'suspended' | 'stopped'): void {
    const track = this.held.tracks[name];
    if (!track || track.state === 'stopped') return;
    const last = dayOf(event.occurredAt, this.versions.calendar(event.calendarVersion)) - 1;
    const stretches = track.stretches.flatMap((each) => {
      if (each.last !== null) return [each];
      return last >= each.first ? [{ ...each, last, calendar: event.calendarVersion }] : [];
    });
    const stoppedAt = state === 'stopped' ? event.occurredAt : null;
    this.put({ ...track, state, stretches, stoppedAt });
  }

  private put(track: Track): void {
    this.held = { ...this.held, tracks: { ...this.held.tracks, [track.name]: track } };
  }

  private write(event: EventOf<'ItemClockArmed'>, track: Track): void {
    const { armed, clock, why } = event.data;
    const { files, reason, type, adopted } = this.said ?? { files: [], reason: '', type: '', adopted: null };
    const written = this.deadlines[clock] ?? [];
    const upTo = dayOf(event.occurredAt, this.versions.calendar(event.calendarVersion)) - 1;
    written.push({
      version: armed.version,
      seq: event.seq,
      at: event.occurredAt,
      why: type === 'PauseEnded' && why === 'prerequisites-met' ? 'pause-ended' : why,
      by: event.actor,
      reason,
      files,
      limit: track.limit,
      used: countedUpTo(track, upTo, this.versions),
      due: track.state === 'suspended' ? null : track.due,
      provisional: onForecast(track, this.versions),
      calendarVersion: track.calendar,
      policyVersion: why === 'policy-adopted' ? (adopted ?? event.policyVersion) : event.policyVersion,
      takenBack: false,
    });
    this.deadlines[clock] = written;
  }
}

/** All its days by that version of the calendar. */
function byCalendar(track: Track, calendar: number): Track {
  return { ...track, calendar, stretches: track.stretches.map((each) => ({ ...each, calendar })) };
}

/** A shorter time is nobody's fault before it can be known: it ends with the day on which it is taken over, at the earliest. */
function notBeforeKnown(due: Instant | null, old: Instant | null, now: Instant, calendar: Calendar): Instant | null {
  if (due === null || old === null || due >= old) return due;
  const known = endOf(dayOf(now, calendar), calendar);
  const earliest = old < known ? old : known;
  return due < earliest ? earliest : due;
}
