import { dayEnding, undeferred } from '@bangban/kernel';
import { freeReplyClock } from '../help-item/co-handling';
import type { CoRequest } from '../help-item/help-item.state';
import { asked } from '../steps/answer-time';
import { silenceOf } from '../help-item/silence';
import { chargeCoUnits, closeCoRequest, endCoRequest } from '../steps/co-handling';
import { decideExtended, refuseExtension } from '../steps/extending';
import { armItemClock, stopItemClock } from '../steps/handling';
import { holdBack } from '../steps/hold-back';
import { beginPause, goOnAfterPause } from '../steps/pausing';
import type { Act } from './act';
import type { Parts } from './parts';

/** Pauses, extensions and co-units: what was asked, and what people made of it. */
export const REQUEST_ACTS = {
  PauseAsked: (act, event) => {
    const { batch } = act;
    const item = act.item(event.data.itemId);
    act.keep(event);
    if (item)
      armItemClock(batch, item, 'pause-decision', batch.ctx.policy.limits.pauseDecision, batch.ctx.now, 'asked');
  },
  PauseDecided: (act, event) => {
    const { granted, itemId, reason } = event.data;
    if (granted) return beginPause(act.batch, itemId, reason);
    act.keep(event);
    stopItemClock(act.batch, itemId, 'pause-decision', 'decided');
  },
  PauseEnded: (act, { data: { because, itemId, reason } }) => {
    // Ended by its limit, or with the item's leaving the unit, it follows from that.
    const ended = because === 'resumed' || because === 'investor' || because === 'evidence';
    if (ended) goOnAfterPause(act.batch, itemId, because, { reason });
  },
  ExtensionAsked: (act, event) => {
    const { batch } = act;
    const { data } = event;
    const item = act.item(data.itemId);
    if (!item) return;
    batch.add('ExtensionAsked', { ...data, before: item.clocks.handling?.due ?? data.before });
    const { extensionDecision } = batch.ctx.policy.limits;
    armItemClock(batch, item, 'extension-decision', extensionDecision, batch.ctx.now, 'asked');
    holdBack(batch, data.itemId, 'extension-asked');
  },
  ExtensionSigned: (act, event) => {
    const { itemId, signed } = event.data;
    if (!act.item(itemId)?.extension) return;
    act.keep(event);
    if (!signed) refuseExtension(act.batch, itemId, 'not-signed');
  },
  ExtensionDecided: (act, { data }) => {
    const { batch } = act;
    const { itemId, reason, until } = data;
    const { clocks, extension } = act.item(itemId) ?? {};
    // Silence had the last word here before anybody decided.
    if (!extension || !clocks?.handling) return;
    const before = undeferred(clocks.handling).due;
    const later = until !== null && until > dayEnding(before, batch.ctx.calendar.utcOffsetMinutes);
    if (later) {
      return decideExtended(batch, itemId, until, batch.ctx.now, (granted) =>
        batch.add('ExtensionDecided', { itemId, granted: true, reason, ...granted }),
      );
    }
    batch.add('ExtensionDecided', { itemId, granted: false, reason, before, until: null, days: null });
    refuseExtension(batch, itemId, 'decided');
  },
  ExtensionEnded: 'follows',
  CoUnitAsked: (act, { data }) => {
    const { batch } = act;
    const item = act.item(data.itemId);
    if (!item) return;
    const { policy, now } = batch.ctx;
    const clock = freeReplyClock(item) ?? data.clock;
    const kind = policy.coHandling.find(({ key }) => key === data.kind);
    const { silence, source } = kind ? silenceOf(kind, item) : { silence: data.silence, source: data.document };
    // What was asked before documents were kept names none.
    const by = data.document === undefined || source === undefined ? {} : { document: source };
    batch.add('CoUnitAsked', { ...data, silence, ...by, clock });
    armItemClock(batch, item, clock, policy.limits.coReply, now, 'asked');
    chargeCoUnits(batch, data.itemId);
  },
  CoUnitReplied: (act, event) => {
    const { itemId, no } = event.data;
    const request = openOf(act, itemId, no);
    act.keep(event);
    if (request) closeCoRequest(act.batch, itemId, request.clock, 'replied');
  },
  CoUnitEnded: (act, { data: { because, itemId, no, reason } }) => {
    const request = openOf(act, itemId, no);
    if (request && because === 'withdrawn') endCoRequest(act.batch, itemId, request, because, reason);
  },
  CoordinationAsked: (act, { data }) => {
    const { batch } = act;
    const deadlineVersion = act.item(data.itemId)?.clocks.handling?.version ?? 0;
    const escalation = { ...data.escalation, deadlineVersion, ...asked(batch.ctx) };
    batch.add('CoordinationAsked', { ...data, escalation });
  },
} satisfies Partial<Parts>;

function openOf(act: Act, itemId: string, no: number): CoRequest | undefined {
  return act.item(itemId)?.coRequests?.find((each) => each.no === no && each.open);
}
