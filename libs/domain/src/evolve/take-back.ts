import { type Clock, isReminder } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { DomainEvent, EventOf, EventType } from '../event/events';
import { type HelpItemState, type Holding, ITEM_CLOCKS, type TakeBack } from '../help-item/help-item.state';

/** By the first event of each act that is final, and so may be a slip of the hand. */
const ACTS: Readonly<Partial<Record<EventType, CommandName>>> = {
  HelpItemSignedFor: 'SignForHelpItem',
  HelpItemReportedDone: 'ReportDone',
  ReportReturned: 'ReturnReport',
  HelpItemVerified: 'VerifyHelpItem',
  HelpItemReturned: 'ReturnHelpItem',
  ClosingConfirmed: 'ConfirmClosing',
  ClosingVouchedFor: 'ConfirmClosing',
  ClosingRefused: 'RefuseClosing',
  HelpItemClosed: 'CloseHelpItem',
  HelpItemTransferred: 'TransferHelpItem',
  HelpItemVoided: 'VoidHelpItem',
};

function actOf(before: HelpItemState, event: DomainEvent): CommandName | null {
  const signs = event.type === 'HelpItemReportedDone' && before.state === 'awaiting-signature';
  return signs ? 'SignReport' : (ACTS[event.type] ?? null);
}

function begun(before: HelpItemState, event: DomainEvent): TakeBack | null {
  if (event.actor.kind !== 'person') return null;
  if (!(event.type in ACTS) && event.type !== 'PrerequisiteMet') return null;
  return {
    act: actOf(before, event),
    commandId: event.commandId,
    by: event.actor.id,
    actingFor: event.actor.actingFor,
    at: event.recordedAt,
    policyVersion: event.policyVersion,
    calendarVersion: event.calendarVersion,
    released: [],
    before: {},
    fresh: [],
  };
}

/**
 * A reminder says that time goes by: nobody has done anything, and nothing rests on it. A limit of one working day reminds
 * at its start, and a slip of the hand could never be taken back.
 */
function reminds(event: DomainEvent): event is EventOf<'RungReached'> {
  if (event.type !== 'RungReached') return false;
  return isReminder(event.data.rung) && !event.data.raised && !event.data.escalation;
}

/** Time has looked whether anything moves: nothing has followed either, and taken back, the act has moved nothing. */
const isLook = ({ type }: DomainEvent): boolean =>
  type === 'StillnessArmed' || type === 'StagnationReached' || type === 'InvestorSilent';

type Before = TakeBack['before'];

/**
 * What the act changed, as it was before, with a reminder that came since: it was sent and is not sent again. A clock
 * that the act started stays as one that has ended, so that its versions are not counted twice.
 */
function reminded(taken: TakeBack, { clocks }: HelpItemState, { data }: EventOf<'RungReached'>): TakeBack {
  const name = ITEM_CLOCKS.find((clock) => clock === data.clock);
  const now = name && clocks[name];
  const was = name && taken.before.clocks?.[name];
  // A clock that the act left alone keeps what has fired.
  if (!now || was === undefined) return taken;
  const kept: Clock = was
    ? { ...was, version: now.version, fired: [...new Set([...was.fired, ...now.fired])] }
    : { ...now, state: 'stopped' };
  return { ...taken, before: { ...taken.before, clocks: { ...taken.before.clocks, [name]: kept } } };
}

/** A look arms the clock of the standstill anew, or lets it fire: taken back, it is the one that the act found. */
function looked(taken: TakeBack, before: HelpItemState, after: HelpItemState): TakeBack {
  const { stillness } = taken.before;
  if (!stillness || stillness.clock !== undefined || before.stillness?.clock === after.stillness?.clock) return taken;
  return { ...taken, before: { ...taken.before, stillness: { ...stillness, clock: before.stillness?.clock ?? null } } };
}

/** The item after an event with what can be taken back of it. Whatever is not of the same command has followed. */
export function remembering(before: HelpItemState, after: HelpItemState, event: DomainEvent): HelpItemState {
  if (after === before) return before;
  if (isLook(event)) return before.takeBack ? { ...after, takeBack: looked(before.takeBack, before, after) } : after;
  if (before.takeBack && reminds(event)) return { ...after, takeBack: reminded(before.takeBack, after, event) };
  const known = before.takeBack?.commandId === event.commandId ? before.takeBack : begun(before, event);
  if (!known) return before.takeBack ? { ...after, takeBack: null } : after;
  const seen = new Set(['takeBack', 'clocks', ...Object.keys(known.before), ...known.fresh]);
  const keys = (Object.keys(after) as (keyof HelpItemState)[]).filter(
    (key) => !seen.has(key) && after[key] !== before[key],
  );
  const was = Object.fromEntries(keys.filter((key) => before[key] !== undefined).map((key) => [key, before[key]]));
  const fresh = keys.filter((key) => before[key] === undefined);
  const found: Before = {
    ...known.before,
    ...was,
    ...apart(before, Object.keys(was)),
    ...clocksOf(known.before, before, after),
  };
  return { ...after, takeBack: { ...known, before: found, fresh: [...known.fresh, ...fresh] } };
}

/**
 * Only what will be otherwise: an item is written with each act, and its clocks are most of it. Stretches of time are added at
 * their end, and of those before the last one nothing changes.
 */
function apart(
  { holdings, stillness }: HelpItemState,
  changed: readonly string[],
): Pick<Before, 'holdings' | 'stillness'> {
  return {
    ...(changed.includes('holdings')
      ? { holdings: { count: holdings.length, last: holdings[holdings.length - 1] ?? null } }
      : {}),
    ...(changed.includes('stillness') && stillness
      ? { stillness: { since: stillness.since, by: stillness.by, awaits: stillness.awaits } }
      : {}),
  };
}

function clocksOf(known: Before, before: HelpItemState, after: HelpItemState): Pick<Before, 'clocks'> {
  if (before.clocks === after.clocks) return {};
  const changed = ITEM_CLOCKS.filter(
    (name) => known.clocks?.[name] === undefined && before.clocks[name] !== after.clocks[name],
  );
  if (changed.length === 0) return {};
  return {
    clocks: { ...known.clocks, ...Object.fromEntries(changed.map((name) => [name, before.clocks[name] ?? null])) },
  };
}

/** The prerequisite's side: what its close or its end has set free. */
export function withReleased(state: HelpItemState, itemId: string, commandId: string): HelpItemState {
  const { takeBack } = state;
  if (takeBack?.commandId !== commandId) return state;
  return { ...state, takeBack: { ...takeBack, released: [...takeBack.released, itemId] } };
}

/** As if the act had not happened. */
export function restored(state: HelpItemState): HelpItemState {
  const { takeBack } = state;
  if (!takeBack) return state;
  const { clocks, holdings, stillness, ...before } = takeBack.before;
  const kept = Object.entries(state).filter(([key]) => !takeBack.fresh.includes(key));
  return {
    ...(Object.fromEntries(kept) as unknown as HelpItemState),
    ...before,
    ...(clocks ? { clocks: clocksBefore(state, clocks) } : {}),
    ...(holdings ? { holdings: [...state.holdings.slice(0, Math.max(0, holdings.count - 1)), ...last(holdings)] } : {}),
    ...(stillness ? { stillness: { ...stillness, clock: stillness.clock ?? clockNow(state, stillness) } } : {}),
    takeBack: null,
  };
}

function clocksBefore({ clocks }: HelpItemState, were: NonNullable<Before['clocks']>): HelpItemState['clocks'] {
  const all = Object.entries({ ...clocks, ...were }).filter(([, clock]) => clock !== null);
  return Object.fromEntries(all) as HelpItemState['clocks'];
}

const last = ({ last: one }: NonNullable<Before['holdings']>): readonly Holding[] => (one ? [one] : []);

const clockNow = (state: HelpItemState, { clock }: NonNullable<Before['stillness']>): Clock | null =>
  clock === undefined ? (state.stillness?.clock ?? null) : null;
