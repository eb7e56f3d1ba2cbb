import { type Clock, dateAt, dayEnding, elapsedAt, workingDaysBetween } from '@bangban/kernel';
import { CALENDAR, expectSame } from '@bangban/kernel/testing';
import { Batch } from '../batch';
import type { DomainEvent, EventMap } from '../event/events';
import type { HelpItemState, ItemClockName } from '../help-item/help-item.state';
import { awaitsConfirmation, isOpenItem, type ItemState } from '../help-item/item-states';
import { openCoRequests } from '../help-item/co-handling';
import { silentSince, stalledSince } from '../help-item/stillness';
import { timeAccount } from '../help-item/time-account';
import type { ProjectState } from '../project/project.state';
import { isOpen } from '../project/stages';
import { type Commitment, commitmentClock, commitmentsOf, confirmingClock } from '../project/commitments';
import { isOpenForm } from '../supervision-form/form-states';
import { stepClock, type SupervisionForm } from '../supervision-form/supervision-form';
import { renewedClocks } from '../steps/renewed-clock';
import { formWakeUp, itemDues, itemWakeUp, projectWakeUp } from '../due/due';
import type { Story } from './story.spec-support';

/** The clock of the step in each open state of an item under way, but for what only waits for others. */
const RUNS: Readonly<Partial<Record<ItemState, ItemClockName>>> = {
  issued: 'sign-for',
  'in-progress': 'handling',
  'awaiting-signature': 'handling',
  reported: 'verification',
};

/** Days that are not the item's own. */
const HANDLED: readonly string[] = ['handling', 'co-handling', 'signing', 'signing-for'];
const REST: readonly string[] = ['waiting', 'paused', 'suspended'];

/** In the order of their names: an object's keys stand in the order in which they came, which means nothing. */
function running(clocks: Readonly<Record<string, Clock | undefined>>): readonly string[] {
  return Object.keys(clocks)
    .filter((name) => clocks[name]?.state === 'running')
    .sort();
}

/** Clocks and hands are what state and status say they are. */
export function expectClocksInStep(story: Story): void {
  const { project } = story.world;
  if (!project) return;
  const active = project.status === 'active';
  const clocks = [...Object.values(project.clocks), ...story.items().flatMap((item) => Object.values(item.clocks))];
  const states = new Set(clocks.map(({ state }) => state));
  if (!active) expectSame(states.has('running'), false);
  if (!isOpen(project.status)) expectSame(states.has('suspended'), false);
  for (const each of commitmentsOf(project)) expectPromiseInStep(each, project);
  for (const form of story.forms()) expectFormInStep(form, project.status);
  for (const { id, state, holdings, handlingStartedAt, pause, extension, ...item } of story.items()) {
    const underWay = isOpenItem(state) && state !== 'drafted';
    const open = Object.values(item.clocks).filter((clock) => clock.state !== 'stopped');
    expectSame([id, state, holdings.filter(({ to }) => to === null).length], [id, state, underWay ? 1 : 0]);
    if (!underWay) expectSame([id, state, open], [id, state, []]);
    if (!underWay || !active) continue;
    const step = state === 'verified' ? (awaitsConfirmation(item) ? 'confirmation' : 'closing') : RUNS[state];
    const silent = state === 'issued' && handlingStartedAt !== null ? ['handling'] : [];
    const paused = pause?.granted != null;
    const asked = [
      ...(pause?.granted === null ? ['pause-decision'] : []),
      ...(extension ? ['extension-decision'] : []),
      ...openCoRequests(item).map(({ clock }) => clock),
    ];
    const unit = holdings.at(-1)?.kind;
    if (unit === 'handling' || unit === 'co-handling') {
      expectSame([id, unit], [id, openCoRequests(item).length > 0 ? 'co-handling' : 'handling']);
    }
    expectSame([id, state, holdings.at(-1)?.kind === 'paused'], [id, state, paused]);
    const total = paused || holdings.at(-1)?.kind === 'waiting' ? [] : ['total'];
    const runs = [...(step && !paused ? [step] : []), ...silent, ...asked, ...total].sort();
    expectSame([id, state, running(item.clocks)], [id, state, runs]);
  }
}

/** A promise that is to be kept has its clock, one that is claimed that of the other side, and no other has any. */
function expectPromiseInStep({ claim, no, state, triggeredAt }: Commitment, project: ProjectState): void {
  const stateOf = (clock: string): string => project.clocks[clock]?.state ?? 'none';
  const runs = project.status === 'active' ? 'running' : 'suspended';
  const own = stateOf(commitmentClock(no));
  const other = stateOf(confirmingClock(no));
  const over = ['stopped', 'none'];
  if (state === 'running') expectSame([no, own, over.includes(other)], [no, runs, true]);
  else if (state === 'claimed') expectSame([no, own, other], [no, 'suspended', runs]);
  else expectSame([no, state, over.includes(own), over.includes(other)], [no, state, true, true]);
  expectSame([no, claim !== null || state !== 'claimed'], [no, true]);
  if (state === 'waiting') expectSame([no, triggeredAt], [no, null]);
}

/** A form that is open has the clock of its step, and none that has ended has one that runs or rests. */
function expectFormInStep(form: SupervisionForm, status: ProjectState['status']): void {
  const live = Object.entries(form.clocks).filter(([, clock]) => clock.state !== 'stopped');
  const step = stepClock(form);
  if (!isOpenForm(form)) return expectSame([form.id, form.state, live], [form.id, form.state, []]);
  if (!isOpen(status)) return expectSame([form.id, form.state], [form.id, 'ended']);
  const running = live.filter(([, { state }]) => state === 'running').map(([name]) => name);
  const wants = form.state === 'issued' ? ['form-plan', 'form-sign-for'] : [step];
  expectSame([form.id, form.state, running.sort()], [form.id, form.state, status === 'active' ? wants : []]);
}

/** Nothing that time had to decide is left, no timer would be set in the past, and what has ended or rests does not stand still. */
export function expectSettled(story: Story): void {
  const { project } = story.world;
  if (!project) return;
  const ended = story.items().filter((item) => !isOpenItem(item.state) || project.status !== 'active');
  const standsStill = [...ended, ...(project.status === 'active' ? [] : [project])];
  expectSame(
    standsStill.flatMap((each) => stalledSince(each) ?? silentSince(each) ?? []),
    [],
  );
  if (project.status !== 'active') return;
  const all = [projectWakeUp(project), ...story.items().map(itemWakeUp), ...story.forms().map(formWakeUp)];
  const wakeUps = all.filter((at) => at !== null);
  expectSame(
    wakeUps.filter((at) => at <= story.now),
    [],
  );
  const over = story.items().filter((item) => !isOpenItem(item.state));
  expectSame(over.flatMap(itemDues), []);
}

/** A rung fires once for each deadline of a clock; seq counts; nothing happens after it was recorded. */
export function expectOrderly(events: readonly DomainEvent[]): void {
  expectSame(
    events.map(({ seq }) => seq),
    events.map((_, index) => index + 1),
  );
  const fired = new Set<string>();
  expectChains(events);
  let recordedAt = '';
  for (const event of events) {
    if (event.recordedAt < recordedAt || event.occurredAt > event.recordedAt) expectSame(event, 'in order');
    ({ recordedAt } = event);
    if (!['LimitBreached', 'RungReached', 'FormRungReached'].includes(event.type)) continue;
    const data = event.data as EventMap['FormRungReached'] | EventMap['RungReached'];
    const { clock, deadlineVersion, rung } = data;
    const key = ['formId' in data ? data.formId : data.itemId, clock, deadlineVersion, rung].join(' ');
    expectSame([key, fired.has(key)], [key, false]);
    fired.add(key);
  }
}

/** Of a chain each colour once, in order, and never two of them in one second: a later one follows a lapse. */
function expectChains(events: readonly DomainEvent[]): void {
  const chains = new Map<string, DomainEvent[]>();
  for (const event of events) {
    if (event.type !== 'SupervisionFormIssued') continue;
    chains.set(event.data.chainId, [...(chains.get(event.data.chainId) ?? []), event]);
  }
  for (const chain of chains.values()) {
    const colours = chain.map(({ data }) => (data as EventMap['SupervisionFormIssued']).colour);
    expectSame(colours, (['blue', 'yellow', 'red'] as const).slice(0, chain.length));
    expectSame(new Set(chain.map(({ recordedAt }) => recordedAt)).size, chain.length);
  }
  const after = events.flatMap(({ type, data }) =>
    type === 'SupervisionFormIssued' && data.afterId !== null ? [data.afterId] : [],
  );
  const lapsed = events.flatMap(({ type, data }) => (type === 'FormLapsed' ? [data.formId] : []));
  expectSame(after, lapsed);
}

/** Bookings add up to the working days since the issue, day by day. */
export function expectBooked(story: Story, item: HelpItemState): void {
  if (item.issuedAt === null || item.holdings.length === 0) return;
  const { calendar, now } = story;
  const zone = calendar.utcOffsetMinutes;
  const end = item.closedAt ?? item.voidedAt ?? now;
  const elapsed = workingDaysBetween(calendar, dayEnding(item.issuedAt, zone), dateAt(end, zone));
  const booked = timeAccount(item, story.world.items, calendar, now);
  expectSame(
    booked.map(({ date }) => date),
    elapsed,
  );
}

/**
 * What the total clock has used up are all days booked but those of waiting and rest; what the handling clock has used up are
 * the days booked to handling after the day on which it began. What was counted by an older calendar is counted again as soon
 * as the project has adopted the newer one; what has ended by then stays.
 */
export function expectClockMatchesBookings(story: Story, item: HelpItemState): void {
  const { handling, total } = item.clocks;
  const { calendar, now } = story;
  const ctx = story.context('system');
  if (calendar.version > CALENDAR.version && renewedClocks(new Batch(story.world, ctx)).length > 0) return;
  const counts = (clock: Clock): boolean => clock.state !== 'stopped' || calendar.version <= CALENDAR.version;
  if (total && item.issuedAt && counts(total)) {
    const days = timeAccount(item, story.world.items, calendar, now).filter(({ kind }) => !REST.includes(kind));
    expectSame([item.id, 'total', days.length], [item.id, 'total', elapsedAt(total, now, calendar)]);
  }
  if (!handling || !item.handlingStartedAt || !counts(handling)) return;
  const began = dayEnding(item.handlingStartedAt, calendar.utcOffsetMinutes);
  const booked = timeAccount(item, story.world.items, calendar, now).filter(
    ({ date, kind }) => date > began && HANDLED.includes(kind),
  );
  expectSame([item.id, booked.length], [item.id, elapsedAt(handling, now, calendar)]);
}
