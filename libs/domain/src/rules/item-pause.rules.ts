import { type DateOnly, isBreached, isDateOnly } from '@bangban/kernel';
import {
  centreHead,
  companyAgent,
  helpdesk,
  investor,
  itemUnit,
  itemUnitHead,
  supervisionHead,
} from '../authority/grants';
import { outsideDecider } from '../duty/second-person';
import { isPaused, pausedUntilFact } from '../help-item/item-clock';
import type { HelpItemState } from '../help-item/help-item.state';
import { lastPausedDay, pausesLeft } from '../help-item/pauses-left';
import type { PauseKind } from '../policy/policy';
import { armItemClock, stopItemClock } from '../steps/handling';
import { beginPause, goOnAfterPause } from '../steps/pausing';
import type { Context, Refusal } from '../world';
import { byMandate, forCompany } from './for-company';
import { actingPeople, checkMove, isOfUnit, itemOf, today } from './checks';
import { ACTIVE, firstRefusal, type ItemRule, type ItemView, refuse } from './rule';

/** A pause hides no delay: what is late is late, whatever is granted afterwards. */
function checkInTime({ clocks, id }: HelpItemState): Refusal | null {
  const { handling } = clocks;
  return handling && isBreached(handling) ? refuse('PAUSE_TOO_LATE', { itemId: id }) : null;
}

const checkNone = ({ id, pause }: HelpItemState): Refusal | null =>
  pause ? refuse('PAUSE_OPEN', { itemId: id }) : null;

const kindOf = (key: string, { policy }: Context): PauseKind | undefined =>
  policy.pauses.find((each) => each.key === key);

/** From today on, no longer than its reason may last, and than the item has left. */
function checkUntil(ctx: Context, item: HelpItemState, kind: PauseKind, until: DateOnly): Refusal | null {
  const first = today(ctx);
  const last = lastPausedDay(ctx.calendar, first, kind.maxDays);
  if (!isDateOnly(until) || until < first || until > last) {
    return refuse('PAUSE_TOO_LONG', { days: kind.maxDays, date: last });
  }
  const { days } = pausesLeft(item, kind, ctx.policy);
  const lastLeft = days === null ? last : lastPausedDay(ctx.calendar, first, days);
  return days === null || until <= lastLeft ? null : refuse('PAUSE_DAYS_LEFT', { days, date: lastLeft });
}

/** What the rules allow of pauses on one item is not used up. */
function checkLeft(item: HelpItemState, kinds: readonly PauseKind[], { policy }: Context): Refusal | null {
  const { pauseCap } = policy;
  const left = kinds.map((kind) => pausesLeft(item, kind, policy));
  if (left.some(({ times }) => times === 0)) return refuse('PAUSE_TIMES_USED', { count: pauseCap.perItem });
  const used = left.length > 0 && left.every(({ days }) => days === 0);
  return used ? refuse('PAUSE_DAYS_USED', { itemId: item.id }) : null;
}

/** 申请暂停计时: with the reason and the last day. Until it is decided the clock runs on. */
export const askPause: ItemRule<'AskPause'> = {
  name: 'AskPause',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: ({ item, ctx }) =>
    firstRefusal(
      checkMove(item, 'AskPause'),
      checkNone(item),
      item.extension ? refuse('EXTENSION_OPEN', { itemId: item.id }) : null,
      checkInTime(item),
      ctx.policy.pauses.length > 0 ? null : refuse('PAUSE_NEVER'),
      checkLeft(item, ctx.policy.pauses, ctx),
    ),
  apply(batch, { itemId, kind, until, note, files = [] }) {
    const { ctx, project } = batch;
    const known = kindOf(kind, ctx);
    if (!known) return refuse('PAUSE_KIND_UNKNOWN', { kind });
    const item = itemOf(batch, itemId);
    const refusal = checkLeft(item, [known], ctx) ?? checkUntil(ctx, item, known, until);
    if (refusal) return refusal;
    const { personId, unitId } = outsideDecider('pause', item, project, ctx.policy, ctx.directory);
    const said = files.length > 0 ? { note, files } : { note };
    batch.add('PauseAsked', { itemId, kind, until, ...said, decider: { unitId, personId } });
    armItemClock(batch, item, 'pause-decision', ctx.policy.limits.pauseDecision, ctx.now, 'asked');
    return null;
  },
};

/** Who decides is not of the unit whose clock it is, in person or acting for somebody, and has not asked. */
function checkOutside({ item, ctx }: ItemView): Refusal | null {
  const people = actingPeople(ctx);
  const asked = item.pause?.people.some((id) => people.includes(id)) ?? false;
  return asked || isOfUnit(ctx, item.unitId) ? refuse('PAUSE_OUTSIDER_NEEDED', { itemId: item.id }) : null;
}

/** 审批暂停计时, by somebody outside the unit. Granted, time stops counting from this moment. */
export const decidePause: ItemRule<'DecidePause'> = {
  name: 'DecidePause',
  target: 'item',
  in: ACTIVE,
  authority: [],
  second: 'pause',
  guard: (view) => {
    const { item } = view;
    const open = item.pause?.granted === null;
    return (
      checkMove(item, 'DecidePause') ?? (open ? checkOutside(view) : refuse('PAUSE_NOT_ASKED', { itemId: item.id }))
    );
  },
  apply(batch, { itemId, decision, reason }) {
    const item = itemOf(batch, itemId);
    if (decision === 'refuse') {
      batch.add('PauseDecided', { itemId, granted: false, reason, endsAt: null });
      stopItemClock(batch, itemId, 'pause-decision', 'decided');
      return null;
    }
    const over = item.pause && item.pause.until < today(batch.ctx);
    if (over) return refuse('PAUSE_OVER', { date: item.pause?.until ?? '' });
    const late = checkInTime(item);
    if (late) return late;
    // Newer rules, taken over since it was asked, may leave less.
    const kind = item.pause && kindOf(item.pause.kind, batch.ctx);
    const used = kind ? checkLeft(item, [kind], batch.ctx) : null;
    if (used) return used;
    beginPause(batch, itemId, reason);
    return null;
  },
};

const checkPaused = (item: HelpItemState): Refusal | null =>
  isPaused(item) ? null : refuse('NOT_PAUSED', { itemId: item.id });

/** 恢复计时: what it waited for is there, or was none. */
export const resumeClock: ItemRule<'ResumeClock'> = {
  name: 'ResumeClock',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead, helpdesk, centreHead, supervisionHead],
  guard: ({ item }) => checkMove(item, 'ResumeClock') ?? checkPaused(item),
  apply(batch, { itemId, reason }) {
    goOnAfterPause(batch, itemId, 'resumed', { reason });
    return null;
  },
};

/** 企业补件: the investor's answer, or its agent's, is the fact that the pause waited for. */
export const supplyPapers: ItemRule<'SupplyPapers'> = {
  name: 'SupplyPapers',
  target: 'item',
  in: ACTIVE,
  authority: [investor, companyAgent],
  guard: (view) => {
    const { ctx, item } = view;
    const refusal = checkMove(item, 'SupplyPapers') ?? checkPaused(item);
    if (refusal) return refusal;
    if (!pausedUntilFact(item, 'investor', ctx.policy)) return refuse('PAPERS_NOT_ASKED', { itemId: item.id });
    return forCompany({ papersOf: item.id }, [item.unitId], view).refusal;
  },
  apply(batch, { itemId, note }) {
    const by = forCompany({ papersOf: itemId }, [itemOf(batch, itemId).unitId], batch);
    batch.add('PapersSupplied', { itemId, note, ...byMandate(by) });
    goOnAfterPause(batch, itemId, 'investor');
    return null;
  },
};
