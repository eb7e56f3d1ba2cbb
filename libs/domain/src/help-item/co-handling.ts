import { CO_REPLY_CLOCKS, type CoReplyClock } from '@bangban/contract/vocabulary';
import type { CoRequest, HelpItemState } from './help-item.state';

type Asked = Pick<HelpItemState, 'coRequests'>;

export const isCoReplyClock = (name: string): name is CoReplyClock => CO_REPLY_CLOCKS.some((each) => each === name);

/** 协办: the requests that wait for a reply, whoever was asked first before the others. */
export const openCoRequests = ({ coRequests = [] }: Asked): readonly CoRequest[] =>
  coRequests.filter(({ open }) => open);

export const openCoRequestOf = (item: Asked, unitId: string): CoRequest | null =>
  openCoRequests(item).find((each) => each.unitId === unitId) ?? null;

/** Whose reply one of these clocks waits for. */
export const ofReplyClock = (item: Asked, clock: string): CoRequest | null =>
  openCoRequests(item).find((each) => each.clock === clock) ?? null;

/** The first clock that no open request has. */
export function freeReplyClock(item: Asked): CoReplyClock | null {
  const taken = openCoRequests(item).map(({ clock }) => clock);
  return CO_REPLY_CLOCKS.find((each) => !taken.includes(each)) ?? null;
}

type Disputing = Asked & Pick<HelpItemState, 'unitId'>;

/**
 * Where a unit was asked several times, its last reply counts; one that was settled is no dispute any longer, nor is what the
 * unit said that has the item itself by now.
 */
function isDisagreement({ no, reply, coordination, unitId }: CoRequest, item: Disputing): boolean {
  if (reply?.answer !== 'disagree' || coordination?.settled || unitId === item.unitId) return false;
  return !item.coRequests?.some((later) => later.unitId === unitId && later.no > no && later.reply !== null);
}

export const disagreements = (item: Disputing): readonly CoRequest[] =>
  (item.coRequests ?? []).filter((each) => isDisagreement(each, item));

/** What the leader may be asked about: a unit disagrees, or its time to reply is over and silence was no consent. */
export function disputed(item: Disputing): readonly CoRequest[] {
  const silent = openCoRequests(item).filter(({ lapsedAt }) => lapsedAt !== null);
  return [...disagreements(item), ...silent].filter(({ coordination }) => coordination === null);
}

/** Without this reply the item is not reported done: silence may not stand for it. */
export const blocking = (item: Asked): CoRequest | null =>
  openCoRequests(item).find(({ silence }) => silence === 'block') ?? null;
