import { CO_REPLY_CLOCKS } from '@bangban/contract/vocabulary';
import { askedToHelp, itemCoUnit, itemUnit, itemUnitHead } from '../authority/grants';
import { stands } from '../authority/authority';
import type { Batch } from '../batch';
import type { CommandMap } from '../command/commands';
import { resolveRecipients, stoodInData } from '../duty/recipients';
import { disputed, freeReplyClock, openCoRequestOf, openCoRequests } from '../help-item/co-handling';
import { silenceOf } from '../help-item/silence';
import type { CoRequest, HelpItemState } from '../help-item/help-item.state';
import type { Escalation, ProjectState } from '../project/project.state';
import { asked } from '../steps/answer-time';
import { chargeCoUnits, closeCoRequest, endCoRequest } from '../steps/co-handling';
import { armItemClock } from '../steps/handling';
import type { Context, Refusal } from '../world';
import { actingPeople, checkMember, checkMove, isOfUnit, itemOf, responsible } from './checks';
import { ACTIVE, firstRefusal, type ItemRule, type ItemView, refuse } from './rule';

/** So many in the life of one item: whoever asks without end is no lead unit. */
const MOST = 20;

function checkRoom(item: HelpItemState, { policy }: Context): Refusal | null {
  if (policy.coHandling.length === 0) return refuse('CO_NEVER');
  if ((item.coRequests ?? []).length >= MOST) return refuse('CO_TOO_MANY', { itemId: item.id, count: MOST });
  const open = openCoRequests(item).length;
  return freeReplyClock(item) === null ? refuse('CO_ALL_ASKED', { itemId: item.id, count: open }) : null;
}

const said = (files: readonly string[] = []): { readonly files?: readonly string[] } =>
  files.length > 0 ? { files } : {};

type Asked = Omit<CommandMap['AskCoUnit'], 'alsoUnitIds' | 'personId'> & { readonly personId?: string | undefined };

/** One unit with a clock of its own; what was asked before it in the same act counts. */
function askOne(batch: Batch, each: Asked, round: { readonly round?: number }): Refusal | null {
  const { ask, files, itemId, kind, personId, unitId } = each;
  const { ctx } = batch;
  const item = itemOf(batch, itemId);
  const known = ctx.policy.coHandling.find(({ key }) => key === kind);
  const clock = freeReplyClock(item);
  if (!known) return refuse('CO_KIND_UNKNOWN', { kind });
  const refusal = firstRefusal(
    unitId === item.unitId ? refuse('CO_OWN_UNIT', { unitId }) : null,
    openCoRequestOf(item, unitId) ? refuse('CO_ASKED', { unitId }) : null,
    checkRoom(item, ctx),
    checkMember(ctx, unitId, personId),
  );
  if (refusal) return refusal;
  if (!clock) return refuse('CO_ALL_ASKED', { itemId });
  const no = (item.coRequests ?? []).length + 1;
  const who = responsible(ctx, unitId, personId, item.templateKey ?? '*');
  const { silence, source: document } = silenceOf(known, item);
  const request = { no, unitId, ...who, kind, ask, ...said(files), silence, document, clock, ...round };
  batch.add('CoUnitAsked', { itemId, ...request });
  armItemClock(batch, item, clock, ctx.policy.limits.coReply, ctx.now, 'asked');
  chargeCoUnits(batch, itemId);
  return null;
}

/** 请求协办, or 联审 of several units in one act: what is asked of which unit, and what for. The co-unit's clock begins; the item's own goes on. */
export const askCoUnit: ItemRule<'AskCoUnit'> = {
  name: 'AskCoUnit',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: ({ item, ctx }) => checkMove(item, 'AskCoUnit') ?? checkRoom(item, ctx),
  apply(batch, { alsoUnitIds = [], ...first }) {
    const item = itemOf(batch, first.itemId);
    const open = openCoRequests(item).length;
    if (open + 1 + alsoUnitIds.length > CO_REPLY_CLOCKS.length) {
      return refuse('CO_ALL_ASKED', { itemId: item.id, count: open });
    }
    const round = alsoUnitIds.length > 0 ? { round: (item.coRequests ?? []).length + 1 } : {};
    const rest = alsoUnitIds.map((unitId) => ({ ...first, unitId, personId: undefined }));
    for (const each of [first, ...rest]) {
      const refusal = askOne(batch, each, round);
      if (refusal) return refusal;
    }
    return null;
  },
};

/** Whoever acts is of the unit that is asked, or was asked in person. */
function isAsked(request: CoRequest, item: HelpItemState, project: ProjectState, ctx: Context): boolean {
  const subject = { project, item: { ...item, coUnitIds: [request.unitId], coRequests: [request] }, escalation: null };
  const { principal } = ctx;
  return (
    principal !== null &&
    (['item-co-unit', 'asked-to-help'] as const).some((each) => stands(each, principal, subject, ctx))
  );
}

/** Nobody answers themselves: not who asked, and nobody of the unit that asks, in person or acting for somebody. */
function checkReply({ item, project, ctx }: Pick<ItemView, 'item' | 'project' | 'ctx'>): Refusal | null {
  const mine = openCoRequests(item).filter((each) => isAsked(each, item, project, ctx));
  if (mine.length === 0) return refuse('CO_NOT_ASKED', { itemId: item.id });
  const people = actingPeople(ctx);
  const own = isOfUnit(ctx, item.unitId) || mine.every((each) => each.people.some((id) => people.includes(id)));
  return own ? refuse('CO_OTHER_NEEDED', { itemId: item.id }) : null;
}

/** 回复协办: agreed, on conditions, or not. As long as nobody has replied it can be, also after its time. */
export const replyCoUnit: ItemRule<'ReplyCoUnit'> = {
  name: 'ReplyCoUnit',
  target: 'item',
  in: ACTIVE,
  authority: [itemCoUnit, askedToHelp],
  guard: (view) => checkMove(view.item, 'ReplyCoUnit') ?? checkReply(view),
  apply(batch, { itemId, unitId, answer, words, files }) {
    const { ctx, project } = batch;
    const item = itemOf(batch, itemId);
    const request = openCoRequestOf(item, unitId);
    if (!request || !isAsked(request, item, project, ctx)) return refuse('CO_NOT_ASKED', { itemId, unitId });
    const own = request.people.some((id) => actingPeople(ctx).includes(id));
    if (own) return refuse('CO_OTHER_NEEDED', { itemId });
    batch.add('CoUnitReplied', { itemId, no: request.no, unitId, answer, words, ...said(files) });
    closeCoRequest(batch, itemId, request.clock, 'replied');
    return null;
  },
};

/** What silence does not let pass is not withdrawn once it has lapsed: it is answered, or the leader settles it. */
const stuck = ({ lapsedAt, silence }: CoRequest): boolean => lapsedAt !== null && silence === 'block';

/** 撤回协办请求, by the unit that asked. */
export const withdrawCoUnit: ItemRule<'WithdrawCoUnit'> = {
  name: 'WithdrawCoUnit',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: ({ item }) => {
    const open = openCoRequests(item);
    return firstRefusal(
      checkMove(item, 'WithdrawCoUnit'),
      open.length > 0 ? null : refuse('CO_NOT_ASKED', { itemId: item.id }),
      open.every(stuck) ? refuse('CO_STANDS', { itemId: item.id }) : null,
    );
  },
  apply(batch, { itemId, unitId, reason }) {
    const request = openCoRequestOf(itemOf(batch, itemId), unitId);
    if (!request) return refuse('CO_NOT_ASKED', { itemId, unitId });
    if (stuck(request)) return refuse('CO_STANDS', { itemId });
    endCoRequest(batch, itemId, request, 'withdrawn', reason);
    return null;
  },
};

/** 提请协调: a question to the leader of the project, whose answer settles what the units could not. */
export const askCoordination: ItemRule<'AskCoordination'> = {
  name: 'AskCoordination',
  target: 'item',
  in: ACTIVE,
  authority: [itemUnit, itemUnitHead],
  guard: ({ item }) =>
    checkMove(item, 'AskCoordination') ??
    (disputed(item).length > 0 ? null : refuse('CO_NOTHING_DISPUTED', { itemId: item.id })),
  apply(batch, { itemId, unitId, words }) {
    const { ctx, project } = batch;
    const item = itemOf(batch, itemId);
    const request = disputed(item).find((each) => each.unitId === unitId);
    if (!request) return refuse('CO_NOTHING_DISPUTED', { itemId, unitId });
    const { no } = request;
    const told = resolveRecipients(['leader'], item, project, ctx);
    const escalation: Escalation = {
      id: `${itemId}.coordination.${no}`,
      kind: 'coordination',
      // What the leader reads beside it is the item's own limit, as it is that unit which asks.
      clock: 'handling',
      deadlineVersion: item.clocks.handling?.version ?? 0,
      rung: 'leader',
      asksFor: 'decide',
      recipients: told.people,
      ...asked(ctx),
    };
    batch.add('CoordinationAsked', {
      itemId,
      no,
      unitId,
      words,
      escalation,
      recipients: told.people,
      ...stoodInData(told),
    });
    return null;
  },
};
