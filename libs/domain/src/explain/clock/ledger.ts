import type { DomainEvent, EventOf } from '../../event/events';
import type { ItemClockName } from '../../help-item/help-item.state';
import { countedUpTo, dueOf, onForecast } from './count';
import { dayOf, dayOfDate } from './days';
import { type ExtensionEvent, extensionsAfter } from './extensions';
import { limitOf } from './limit-of';
import { NOTHING_SAID, saidAfter } from './said';
import type { Deadline, Extension, Track, Versions } from './shapes';
import { NOTHING_SPENT, type Spent, spentAfter } from './spent';
import { AT_REST, begun, byCalendar, goneOn, rested } from './track';

/** What a command that is taken back gives back. */
export interface Held {
  readonly tracks: Readonly<Partial<Record<ItemClockName, Track>>>;
  readonly spent: Spent;
  readonly limit: number;
  /** 延期: somebody asks for it in time, and holds the end of the limit back. */
  readonly asked: boolean;
  /** Its own clock by the calendar that has moved the limit, until it is armed by that itself. */
  readonly request?: Track;
  readonly extensions: readonly Extension[];
}

/** The last act that somebody gave, where it began, and what stood before it. */
interface Given {
  readonly commandId: string;
  readonly seq: number;
  readonly held: Held;
  /** So far it has only ended what was asked for, which its act found as it was then. */
  readonly ending: boolean;
}

function endsRequest({ data, type }: DomainEvent): boolean {
  if (type === 'ItemClockStopped') return data.clock === 'extension-decision';
  if (type === 'ItemClockArmed') return data.why === 'extension-ended';
  return type === 'ExtensionEnded' || type === 'LimitBreached' || type === 'RungReached';
}

/** The limit is as it was; a request holds it back, or does not any longer. */
const HELD_BACK: readonly string[] = ['extension-asked', 'extension-refused', 'extension-lapsed', 'extension-ended'];
const GOES_ON: readonly string[] = ['resumed', 'pause-ended', ...AT_REST];

/** One item's events, one after the other, with those of its project that concern it. */
export class Ledger {
  private held: Held = { tracks: {}, spent: NOTHING_SPENT, limit: 0, asked: false, extensions: [] };
  private before: Given | null = null;
  private said = NOTHING_SAID;
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
    this.said = saidAfter(this.said, event, this.itemId, this.held.limit);
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
        return this.rest(event, 'suspended');
      case 'ItemClockStopped':
        return this.rest(event, 'stopped');
      default:
        return;
    }
  }

  private remember(event: DomainEvent): void {
    if (event.type === 'ActTakenBack') {
      if (this.before) this.giveBack(this.before);
      this.before = null;
      this.takenBack = event.commandId;
      return;
    }
    if (event.type === 'RungReached' && this.before) return this.reminded(event, this.before);
    if (event.actor.kind !== 'person') return;
    const known = this.before?.commandId === event.commandId ? this.before : null;
    if (known && (!known.ending || endsRequest(event))) return;
    const { commandId, seq } = event;
    this.before = { commandId, seq, held: this.held, ending: known === null && event.type === 'ExtensionEnded' };
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
      const track = this.tracked(event, goesOn || again ? before : undefined, again);
      this.put(track);
      if (name === 'handling' && why === 'calendar-adopted') this.foreseeRequest(event);
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

  /** The limit is judged by a newer calendar, and what holds it back by the same, though that is armed anew by itself later. */
  private foreseeRequest(event: EventOf<'ItemClockArmed'>): void {
    const request = this.held.tracks['extension-decision'];
    if (request?.state !== 'running') return;
    this.held = {
      ...this.held,
      request: goneOn(request, event, { again: false, limit: request.limit }, this.versions),
    };
  }

  /** Where somebody asks for an extension: until the request's own end, where that is later. */
  heldBack(track: Track): Track {
    const { asked, request: foreseen, tracks } = this.held;
    const request = tracks['extension-decision'];
    const until = (request && request.calendar < track.calendar ? foreseen : request)?.due ?? null;
    if (!asked || track.name !== 'handling' || track.due === null || until === null) return track;
    return until > track.due ? { ...track, due: until } : track;
  }

  /** With the days that were granted, as if it had had them from its start. */
  private prolonged(before: Track, { calendarVersion }: EventOf<'ItemClockArmed'>): Track {
    const track = byCalendar({ ...before, limit: before.limit + this.gained }, calendarVersion);
    return { ...track, due: dueOf(track, this.versions) };
  }

  private tracked(event: EventOf<'ItemClockArmed'>, before: Track | undefined, again: boolean): Track {
    if (before) return goneOn(before, event, { again, limit: this.limitAfter(before, event) }, this.versions);
    return begun(event, this.limitOf(event.data.clock, event.policyVersion), this.versions);
  }

  private limitOf(name: ItemClockName, policyVersion: number): number {
    const item = { limit: this.held.limit, investorConfirms: this.confirms };
    return limitOf(name, this.versions.policy(policyVersion), item);
  }

  private limitAfter({ limit, name }: Track, event: EventOf<'ItemClockArmed'>): number {
    if (event.data.why !== 'policy-adopted') return limit;
    const { adopted, change } = this.said;
    if (name === 'handling') return Math.max(1, limit + change);
    const granted = this.limitOf(name, adopted ?? event.policyVersion);
    const extended = this.held.extensions.reduce((sum, { days }) => sum + days, 0);
    return name === 'total' ? granted + extended : granted;
  }

  private rest(event: EventOf<'ItemClockSuspended' | 'ItemClockStopped'>, state: 'suspended' | 'stopped'): void {
    const track = this.held.tracks[event.data.clock];
    if (track) this.put(rested(track, event, state, this.versions));
  }

  private put(track: Track): void {
    this.held = { ...this.held, tracks: { ...this.held.tracks, [track.name]: track } };
  }

  private write(event: EventOf<'ItemClockArmed'>, track: Track): void {
    const { armed, clock, why } = event.data;
    const { adopted, files, reason, type } = this.said;
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
