import {
  addWorkingDays,
  type DateOnly,
  dayEnding,
  isBreached,
  isDateOnly,
  isWorkingDay,
  undeferred,
} from '@bangban/kernel';
import { stands } from '../authority/authority';
import { itemUnit, itemUnitHead } from '../authority/grants';
import { outsideDecider, unitSigner } from '../duty/second-person';
import type { HelpItemState } from '../help-item/help-item.state';
import { decideExtended, refuseExtension } from '../steps/extending';
import { armItemClock } from '../steps/handling';
import { holdBack } from '../steps/hold-back';
import type { Context, Refusal } from '../world';
import { actingPeople, checkMove, isOfUnit, itemOf, today } from './checks';
import { ACTIVE, firstRefusal, type ItemRule, type ItemView, refuse } from './rule';

/** Once late, always late: whatever deadline runs now, nothing is asked for afterwards. */
function checkInTime({ breaches, clocks: { handling }, id }: HelpItemState, { now }: Context): Refusal | null {
  if (handling?.state !== 'running' || handling.limit === null) return refuse('EXTENSION_NO_LIMIT', { itemId: id });
  const late = isBreached(handling) || now >= handling.due || breaches.some(({ clock }) => clock === 'handling');
  return late ? refuse('EXTENSION_TOO_LATE', { itemId: id }) : null;
}

function checkLeft({ extensions = [], id }: HelpItemState, { policy }: Context): Refusal | null {
  const { perItem } = policy.extensions;
  if (perItem === 0) return refuse('EXTENSION_NEVER');
  return extensions.length < perItem ? null : refuse('EXTENSION_USED', { itemId: id, count: perItem });
}

/** A working day after the limit as it stands without the request, no later than `last`. */
function checkDay(item: HelpItemState, { calendar, policy }: Context, day: DateOnly, last?: DateOnly): Refusal | null {
  const { handling } = item.clocks;
  if (!handling) return refuse('EXTENSION_NO_LIMIT', { itemId: item.id });
  const limit = dayEnding(undeferred(handling).due, calendar.utcOffsetMinutes);
  const { maxDays } = policy.extensions;
  const furthest = last ?? addWorkingDays(calendar, limit, maxDays).date;
  if (!isDateOnly(day) || day <= limit || day > furthest) {
    return refuse(last ? 'EXTENSION_LESS' : 'EXTENSION_DAY', { limit, date: furthest, days: maxDays });
  }
  return isWorkingDay(calendar, day) ? null : refuse('EXTENSION_DAY_OFF', { date: day });
}

/** 申请延期: in time, by the unit. The head's own request is signed as it is written. */
export const askExtension: ItemRule<'AskExtension'> = {
  name: 'AskExtension',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: ({ item, ctx }) =>
    firstRefusal(
      checkMove(item, 'AskExtension'),
      item.pause ? refuse('PAUSE_OPEN', { itemId: item.id }) : null,
      item.extension ? refuse('EXTENSION_OPEN', { itemId: item.id }) : null,
      checkInTime(item, ctx),
      checkLeft(item, ctx),
    ),
  apply(batch, { itemId, files = [], ...asked }) {
    const { ctx, project } = batch;
    const item = itemOf(batch, itemId);
    const refusal = checkDay(item, ctx, asked.until);
    if (refusal) return refusal;
    const signed =
      ctx.principal !== null && stands('item-unit-head', ctx.principal, { project, item, escalation: null }, ctx);
    const signer = unitSigner(item, ctx.directory);
    const involved = [...actingPeople(ctx), signer.personId];
    const { personId, unitId } = outsideDecider('extension', item, project, ctx.policy, ctx.directory, involved);
    const before = item.clocks.handling?.due ?? ctx.now;
    const said = files.length > 0 ? { ...asked, files } : asked;
    batch.add('ExtensionAsked', { itemId, ...said, before, signed, signer, decider: { unitId, personId } });
    armItemClock(batch, item, 'extension-decision', ctx.policy.limits.extensionDecision, ctx.now, 'asked');
    holdBack(batch, itemId, 'extension-asked');
    return null;
  },
};

const checkAsked = ({ extension, id }: HelpItemState): Refusal | null =>
  extension ? null : refuse('EXTENSION_NOT_ASKED', { itemId: id });

/** 签发延期申请: the unit's head puts it forward; refused here, it never comes to the supervising side. */
export const signExtension: ItemRule<'SignExtension'> = {
  name: 'SignExtension',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnitHead],
  guard: ({ item }) =>
    firstRefusal(
      checkMove(item, 'SignExtension'),
      checkAsked(item),
      item.extension?.signed ? refuse('EXTENSION_SIGNED', { itemId: item.id }) : null,
    ),
  apply(batch, { itemId, decision, reason }) {
    const { ctx, project } = batch;
    const item = itemOf(batch, itemId);
    const signed = decision === 'approve';
    // Whoever signs, for themselves or for another, decides nothing afterwards.
    const involved = [...(item.extension?.people ?? []), ...actingPeople(ctx)];
    const { personId, unitId } = outsideDecider('extension', item, project, ctx.policy, ctx.directory, involved);
    batch.add('ExtensionSigned', { itemId, signed, reason, decider: { unitId, personId } });
    if (!signed) refuseExtension(batch, itemId, 'not-signed');
    return null;
  },
};

/** Who decides is not of the unit whose limit it is, in person or acting for somebody, and has neither asked nor signed. */
function checkOutside({ item, ctx }: ItemView): Refusal | null {
  const people = actingPeople(ctx);
  const involved = item.extension?.people.some((id) => people.includes(id)) ?? false;
  return involved || isOfUnit(ctx, item.unitId) ? refuse('EXTENSION_OUTSIDER_NEEDED', { itemId: item.id }) : null;
}

/** 审批延期, by the supervising side: for the day that was asked for or an earlier one. */
export const decideExtension: ItemRule<'DecideExtension'> = {
  name: 'DecideExtension',
  target: 'item',
  in: ACTIVE,
  authority: [],
  second: 'extension',
  guard: (view) => {
    const { item } = view;
    const unsigned = item.extension?.signed === null ? refuse('EXTENSION_NOT_SIGNED', { itemId: item.id }) : null;
    return firstRefusal(checkMove(item, 'DecideExtension'), checkAsked(item), unsigned, checkOutside(view));
  },
  apply(batch, { itemId, decision, until, reason }) {
    const item = itemOf(batch, itemId);
    const { clocks, extension } = item;
    if (!extension || !clocks.handling) return refuse('EXTENSION_NOT_ASKED', { itemId });
    if (decision === 'refuse') {
      const before = undeferred(clocks.handling).due;
      batch.add('ExtensionDecided', { itemId, granted: false, reason, before, until: null, days: null });
      refuseExtension(batch, itemId, 'decided');
      return null;
    }
    const day = until ?? extension.until;
    if (day < today(batch.ctx)) return refuse('EXTENSION_OVER', { date: day });
    const refusal = checkDay(item, batch.ctx, day, extension.until);
    if (refusal) return refusal;
    decideExtended(batch, itemId, day, batch.ctx.now, (granted) =>
      batch.add('ExtensionDecided', { itemId, granted: true, reason, ...granted }),
    );
    return null;
  },
};
