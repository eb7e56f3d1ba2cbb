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

export interface Round {
  readonly no: number;
  readonly asked: number;
  readonly replied: number;
  /** Taken for consent by the rule that was told: nobody's opinion. */
  readonly bySilence: number;
  readonly outcome: 'open' | 'ended' | 'disputed' | 'conditions' | 'agreed' | 'settled';
}

/** 联审: units that were asked together, and the one result of what they say. Whose request was withdrawn is not counted. */
export function roundsOf(item: Disputing): readonly Round[] {
  const rounds = new Map<number, CoRequest[]>();
  for (const each of item.coRequests ?? []) {
    if (each.round === undefined || each.ended?.because === 'withdrawn') continue;
    rounds.set(each.round, [...(rounds.get(each.round) ?? []), each]);
  }
  return [...rounds].map(([no, asked]) => ({
    no,
    asked: asked.length,
    replied: asked.filter(({ reply }) => reply !== null).length,
    bySilence: asked.filter(isSilentConsent).length,
    outcome: outcomeOf(asked, item),
  }));
}

const isSilentConsent = ({ lapsedAt, reply, silence }: CoRequest): boolean =>
  lapsedAt !== null && reply === null && silence === 'consent';

function outcomeOf(asked: readonly CoRequest[], item: Disputing): Round['outcome'] {
  if (asked.some(({ open }) => open)) return 'open';
  if (asked.some((each) => isDisagreement(each, item))) return 'disputed';
  if (asked.some(({ ended }) => ended !== null)) return 'ended';
  if (asked.some(({ coordination }) => coordination?.settled)) return 'settled';
  return asked.some(({ reply }) => reply?.answer === 'conditions') ? 'conditions' : 'agreed';
}
