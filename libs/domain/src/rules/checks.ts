import { AMOUNT } from '@bangban/contract/vocabulary';
import { activePerson, dateAt, type DateOnly, isDateOnly, isOutsider, responsiblePerson } from '@bangban/kernel';
import type { Batch } from '../batch';
import { standIn } from '../duty/holders';
import { ITEM_MOVES, type ItemMove } from '../help-item/item-states';
import type { HelpItemState } from '../help-item/help-item.state';
import { isCurrency } from '../project/currencies';
import type { Money } from '../project/project.state';
import { type Stage, stageIndex } from '../project/stages';
import type { Context, Refusal } from '../world';
import { refuse } from './rule';

/** Today in the place's own zone, at the moment of the decision. */
export function today(ctx: Context): DateOnly {
  return dateAt(ctx.now, ctx.calendar.utcOffsetMinutes);
}

/** A fact that is reported lies in the past or today. */
export function notInFuture(ctx: Context, field: string, date: DateOnly | undefined): Refusal | null {
  return date !== undefined && (!isDateOnly(date) || date > today(ctx))
    ? refuse('DATE_IN_FUTURE', { field, date })
    : null;
}

/** Above zero. */
function isAmount(amount: string): boolean {
  return AMOUNT.test(amount) && /[1-9]/.test(amount);
}

export function checkMoney(field: string, money: Money | null | undefined): Refusal | null {
  if (!money) return null;
  const { amount, currency } = money;
  if (!isAmount(amount)) return refuse('AMOUNT_INVALID', { field, amount });
  return isCurrency(currency) ? null : refuse('CURRENCY_UNKNOWN', { field, currency });
}

export function checkUnit(ctx: Context, unitId: string | null | undefined): Refusal | null {
  return unitId != null && !ctx.directory.units[unitId]?.active ? refuse('UNIT_UNKNOWN', { unitId }) : null;
}

/** Somebody in office: a person from outside holds nothing here. */
export function checkPerson(ctx: Context, personId: string | null | undefined): Refusal | null {
  const unknown = checkKnown(ctx, personId);
  if (unknown || personId == null) return unknown;
  const person = ctx.directory.people[personId];
  return person && isOutsider(person) ? refuse('PERSON_OUTSIDE', { personId }) : null;
}

/** 企业联系人: somebody from outside, never an official. */
export function checkContact(ctx: Context, personId: string): Refusal | null {
  const unknown = checkKnown(ctx, personId);
  if (unknown) return unknown;
  const person = ctx.directory.people[personId];
  return person && !isOutsider(person) ? refuse('CONTACT_NOT_OUTSIDE', { personId }) : null;
}

function checkKnown(ctx: Context, personId: string | null | undefined): Refusal | null {
  return personId != null && !activePerson(ctx.directory, personId) ? refuse('PERSON_UNKNOWN', { personId }) : null;
}

/** A person named for a unit must belong to it. */
export function checkMember(ctx: Context, unitId: string, personId: string | undefined): Refusal | null {
  const unknown = checkUnit(ctx, unitId) ?? checkPerson(ctx, personId);
  if (unknown || personId === undefined) return unknown;
  const { directory } = ctx;
  const belongs = directory.people[personId]?.unitId === unitId || directory.units[unitId]?.headId === personId;
  return belongs ? null : refuse('PERSON_NOT_IN_UNIT', { unitId, personId });
}

/** The named person, or the unit's default for the kind, or the help centre's head, flagged. */
export function responsible(
  ctx: Context,
  unitId: string,
  personId: string | undefined,
  kind: string,
): { readonly personId: string; readonly fallback: boolean } {
  const found = personId ?? responsiblePerson(ctx.directory, unitId, kind);
  return found ? { personId: found, fallback: false } : { personId: standIn(ctx.directory).personId, fallback: true };
}

/** The move exists in the transition table for the item's state. */
export function checkMove(item: HelpItemState, move: ItemMove): Refusal | null {
  return ITEM_MOVES[item.state][move] ? null : refuse('ITEM_STATE', { itemId: item.id, state: item.state, move });
}

/** The person acting, and the principal of a substitute: both count when two different people are wanted. */
export function actingPeople(ctx: Context): readonly string[] {
  const { actor } = ctx;
  return actor.actingFor ? [actor.id, actor.actingFor] : [actor.id];
}

/** Whoever acts, in person or for somebody, is of that unit or at its head. */
export function isOfUnit(ctx: Context, unitId: string): boolean {
  const { people, units } = ctx.directory;
  return actingPeople(ctx).some((id) => people[id]?.unitId === unitId || units[unitId]?.headId === id);
}

/** An item can hold shut only a gate that the project has still before it. */
export function checkGateAhead(stage: Stage, blocks: Stage | undefined): Refusal | null {
  const passed = blocks !== undefined && stageIndex(blocks) <= stageIndex(stage);
  return passed ? refuse('GATE_PASSED', { blocks, stage }) : null;
}

export function itemOf(batch: Batch, itemId: string): HelpItemState {
  const item = batch.item(itemId);
  if (!item) throw new Error(`item ${itemId} is not loaded`);
  return item;
}
