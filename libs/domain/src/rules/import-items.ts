import { addWorkingDays, type DateOnly, type Instant } from '@bangban/kernel';
import type { Batch } from '../batch';
import type { ImportedItem, ImportPayload } from '../command/commands';
import type { ItemTemplate, Policy } from '../policy/policy';
import { type Stage, STAGES } from '../project/stages';
import { beginHolding, issueItem, startHandling, startSilently } from '../steps/handling';
import { askAboutRing, coUnitsOf } from '../steps/stage-opening';
import type { Context, Refusal } from '../world';
import { checkGateAhead, checkMember, notInFuture, responsible } from './checks';
import { firstRefusal, refuse } from './rule';

/** A template of the pinned policy, and the stage whose checklist it stands on. */
interface Origin {
  readonly stage: Stage;
  readonly template: ItemTemplate;
}

function originOf(policy: Policy, key: string | undefined): Origin | null {
  if (key === undefined) return null;
  for (const stage of STAGES) {
    const template = policy.stages[stage].items.find((each) => each.key === key);
    if (template) return { stage, template };
  }
  return null;
}

/**
 * The items of a ledger. What one of them leaves unsaid its template says: what it blocks, who joins in, whom it waits
 * for, whether the investor confirms. All stand on the list before the first is issued, so that each finds what it
 * waits for.
 */
export function importItems(
  batch: Batch,
  payload: ImportPayload,
  newId: () => string,
  at: (date: DateOnly) => Instant,
): void {
  const items = (payload.items ?? []).map((item) => ({ item, itemId: newId() }));
  for (const { item, itemId } of items) {
    const before = originOf(batch.ctx.policy, item.templateKey)?.template.after ?? [];
    const awaited = items.filter((each) => before.includes(each.item.templateKey ?? ''));
    batch.add('HelpItemAdded', addedOf(batch, payload, item, itemId, awaited), at(item.issuedOn));
  }
  for (const { item, itemId } of items) {
    if (!item.closedOn) continue;
    const dates = { issuedAt: at(item.issuedOn), closedAt: at(item.closedOn) };
    batch.add('HelpItemImportedClosed', { itemId, ...dates, late: wasLate(batch.ctx, item, item.closedOn) });
  }
  const open = items.filter(({ item }) => !item.closedOn);
  for (const { itemId } of open) askAboutRing(batch, itemId, batch.ctx.now);
  for (const { item, itemId } of open) issueImported(batch, item, itemId, at);
}

/**
 * An open item with the sign-for date that its ledger has. Without one nobody knows whether it was signed for: the unit is
 * asked from now on, and no limit is missed of a time in which it could not sign here.
 */
function issueImported(batch: Batch, item: ImportedItem, itemId: string, at: (date: DateOnly) => Instant): void {
  const { now } = batch.ctx;
  if (item.signedForOn === undefined) return issueItem(batch, itemId, at(item.issuedOn), now);
  issueItem(batch, itemId, at(item.issuedOn), null);
  signImported(batch, itemId, at(item.signedForOn));
}

/** Signed for by a ledger's date: before or after its handling would have begun without. */
export function signImported(batch: Batch, itemId: string, signed: Instant): void {
  const silent = batch.item(itemId)?.silentStartAt ?? signed;
  const waits = (batch.item(itemId)?.waitingOn.length ?? 0) > 0;
  if (!waits && silent < signed) startSilently(batch, itemId, silent);
  batch.add('HelpItemSignedFor', { itemId, reported: true }, signed);
  if (waits) beginHolding(batch, itemId, 'waiting', signed);
  else if (signed <= silent) startHandling(batch, itemId, 'signed-for', signed);
}

type Awaited = readonly { readonly item: ImportedItem; readonly itemId: string }[];

function addedOf(
  batch: Batch,
  payload: ImportPayload,
  item: ImportedItem,
  itemId: string,
  awaited: Awaited,
): Parameters<typeof batch.add<'HelpItemAdded'>>[1] {
  const { ctx, project } = batch;
  const { stage, template } = originOf(ctx.policy, item.templateKey) ?? { stage: payload.stage, template: null };
  const stillOpen = item.closedOn ? [] : awaited.filter((each) => !each.item.closedOn);
  return {
    itemId,
    no: project.itemCount + 1,
    title: item.title,
    templateKey: item.templateKey ?? null,
    stage,
    unitId: item.unitId,
    ...responsible(ctx, item.unitId, item.personId, item.templateKey ?? '*'),
    coUnitIds: template ? coUnitsOf(batch, template, item.unitId) : [],
    limit: item.limit,
    blocks: item.blocks ?? template?.blocks ?? null,
    investorConfirms: template?.investorConfirms ?? false,
    prerequisites: awaited.map((each) => each.itemId),
    waitingOn: stillOpen.map((each) => each.itemId),
    note: `${payload.source} ${payload.reference}`,
  };
}

/**
 * Whether an item was closed past its limit, as far as a ledger can say: handling counts from the end of the sign-for
 * limit, as for an open item of the same date that nobody has signed for.
 */
function wasLate({ calendar, policy }: Context, { issuedOn, limit }: ImportedItem, closedOn: DateOnly): boolean {
  return closedOn > addWorkingDays(calendar, issuedOn, policy.limits.signFor + limit).date;
}

/** Each item by itself, and each template at most once: the checklist has one item of it. */
export function checkImportedItems(ctx: Context, { items = [], stage }: ImportPayload): Refusal | null {
  const keys = items.flatMap(({ templateKey }) => templateKey ?? []);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  return firstRefusal(
    ...items.map((item) => checkItem(ctx, item)),
    // What was closed before may have held shut a gate that is passed.
    ...items.map(({ blocks, closedOn }) => (closedOn === undefined ? checkGateAhead(stage, blocks) : null)),
    twice === undefined ? null : refuse('TEMPLATE_TWICE', { templateKey: twice }),
  );
}

function checkItem(ctx: Context, item: ImportedItem): Refusal | null {
  const { closedOn, issuedOn, signedForOn, templateKey } = item;
  const unknown = templateKey !== undefined && originOf(ctx.policy, templateKey) === null;
  return firstRefusal(
    checkMember(ctx, item.unitId, item.personId),
    notInFuture(ctx, 'items.issuedOn', issuedOn),
    notInFuture(ctx, 'items.signedForOn', signedForOn),
    notInFuture(ctx, 'items.closedOn', closedOn),
    [signedForOn, closedOn].some((date) => date !== undefined && date < issuedOn)
      ? refuse('STAGES_INCONSISTENT', { item: item.title })
      : null,
    unknown ? refuse('TEMPLATE_UNKNOWN', { templateKey }) : null,
  );
}
