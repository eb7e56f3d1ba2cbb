import type { Clock } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { DomainEvent, EventOf, EventType } from '../event/events';
import { type HelpItemState, ITEM_CLOCKS, type TakeBack } from '../help-item/help-item.state';

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
function isReminder(event: DomainEvent): event is EventOf<'RungReached'> {
  return event.type === 'RungReached' && event.data.rung === 'reminder' && !event.data.raised && !event.data.escalation;
}

/** Time has looked whether anything moves: nothing has followed either, and taken back, the act has moved nothing. */
const isLook = ({ type }: DomainEvent): boolean =>
  type === 'StillnessArmed' || type === 'StagnationReached' || type === 'InvestorSilent';

/**
 * What the act changed, as it was before, with a reminder that came since: it was sent and is not sent again. A clock
 * that the act started stays as one that has ended, so that its versions are not counted twice.
 */
function reminded(taken: TakeBack, { clocks }: HelpItemState, { data }: EventOf<'RungReached'>): TakeBack {
  const name = ITEM_CLOCKS.find((clock) => clock === data.clock);
  const now = name && clocks[name];
  if (!now || !taken.before.clocks) return taken;
  const was = taken.before.clocks[name];
  const kept: Clock = was
    ? { ...was, version: now.version, fired: [...new Set([...was.fired, ...now.fired])] }
    : { ...now, state: 'stopped' };
  return { ...taken, before: { ...taken.before, clocks: { ...taken.before.clocks, [name]: kept } } };
}

/** The item after an event with what can be taken back of it. Whatever is not of the same command has followed. */
export function remembering(before: HelpItemState, after: HelpItemState, event: DomainEvent): HelpItemState {
  if (after === before) return before;
  if (isLook(event)) return after;
  if (before.takeBack && isReminder(event)) return { ...after, takeBack: reminded(before.takeBack, after, event) };
  const known = before.takeBack?.commandId === event.commandId ? before.takeBack : begun(before, event);
  if (!known) return before.takeBack ? { ...after, takeBack: null } : after;
  const seen = new Set(['takeBack', ...Object.keys(known.before), ...known.fresh]);
  const keys = (Object.keys(after) as (keyof HelpItemState)[]).filter(
    (key) => !seen.has(key) && after[key] !== before[key],
  );
  const was = Object.fromEntries(keys.filter((key) => before[key] !== undefined).map((key) => [key, before[key]]));
  const fresh = keys.filter((key) => before[key] === undefined);
  const takeBack: TakeBack = { ...known, before: { ...known.before, ...was }, fresh: [...known.fresh, ...fresh] };
  return { ...after, takeBack };
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
  const kept = Object.entries(state).filter(([key]) => !takeBack.fresh.includes(key));
  return { ...(Object.fromEntries(kept) as unknown as HelpItemState), ...takeBack.before, takeBack: null };
}
