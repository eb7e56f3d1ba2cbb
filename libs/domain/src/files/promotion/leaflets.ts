import type { Leaflet, Promotion, PromotionCommandMap } from '@bangban/contract';
import type { FileRefusal } from '@bangban/kernel';
import { add, type Deciding, promotionStatus, type PromotionFact, refuse, type StoredLeaflet } from './promotion.facts';

/** So many stand at once; a page that offers a project is read, not searched. */
const MOST_LEAFLETS = 10;
/** Of what was removed the state keeps the last few; the events keep all. */
const MOST_REMOVED = 20;

/** What goes with the sheet now, in the order in which it came. */
export const standingLeaflets = ({ leaflets = [] }: Pick<Promotion, 'leaflets'>): readonly Leaflet[] =>
  leaflets.filter(({ removed }) => removed === null);

/** Why no file can be attached to it now; null where one can be. */
export function attachingLeafletRefused(state: Promotion): FileRefusal | null {
  const status = promotionStatus(state);
  if (status === 'lead' || status === 'withdrawn') return refuse('PROMOTION_OVER');
  if (status === 'released') return refuse('PROMOTION_RELEASED');
  return standingLeaflets(state).length < MOST_LEAFLETS ? null : refuse('PROMOTION_LEAFLETS', { most: MOST_LEAFLETS });
}

export function attachLeaflet(batch: Deciding, state: Promotion, file: StoredLeaflet): FileRefusal | null {
  const refusal = attachingLeafletRefused(state);
  if (refusal) return refusal;
  const twice = standingLeaflets(state).some(({ sha256 }) => sha256 === file.sha256);
  if (twice) return refuse('PROMOTION_LEAFLET_TWICE');
  return add(batch, { type: 'LeafletAttached', v: 1, data: { ...file, leafletId: batch.ctx.commandId } });
}

/** Shown or not: what should not be there goes at once. */
export function removeLeaflet(
  batch: Deciding,
  state: Promotion,
  said: PromotionCommandMap['RemoveLeaflet'],
): FileRefusal | null {
  const stands = standingLeaflets(state).some(({ id }) => id === said.leafletId);
  return stands ? add(batch, { type: 'LeafletRemoved', v: 1, data: said }) : refuse('PROMOTION_LEAFLET_UNKNOWN');
}

export type LeafletFact = Extract<PromotionFact, { readonly type: 'LeafletAttached' | 'LeafletRemoved' }>;

export function leafletsAfter(
  { leaflets = [] }: Promotion,
  { data, type }: LeafletFact,
  said: { readonly by: string; readonly at: string },
): readonly Leaflet[] {
  if (type === 'LeafletAttached') {
    const { leafletId: id, ...file } = data;
    return [...leaflets, { id, ...file, ...said, removed: null }];
  }
  const after = leaflets.map((each) =>
    each.id === data.leafletId ? { ...each, removed: { ...said, reason: data.reason } } : each,
  );
  const gone = after.filter(({ removed }) => removed !== null);
  const [first] = gone.sort((one, other) => (one.removed?.at ?? '').localeCompare(other.removed?.at ?? ''));
  return gone.length > MOST_REMOVED ? after.filter(({ id }) => id !== first?.id) : after;
}
