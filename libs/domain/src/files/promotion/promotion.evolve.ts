import type { Promotion, PromotionSheet } from '@bangban/contract';
import { type FileEvent, searchText, toSimplified } from '@bangban/kernel';
import { leafletsAfter } from './leaflets';
import type { PromotionFact } from './promotion.facts';

const sought = ({ name, nameEn }: PromotionSheet): string => toSimplified(searchText(`${name} ${nameEn ?? ''}`));

export function evolvePromotion(state: Promotion | null, event: FileEvent<PromotionFact>): Promotion {
  const { actor, fact, fileId: id, recordedAt: at } = event;
  const by = actor.id;
  const hand = actor.actingFor === null ? [by] : [by, actor.actingFor];
  if (fact.type === 'PromotionDrafted') {
    const open = { kept: null, released: null, withdrawn: null, lead: null, leadRefused: null };
    return { id, sheet: fact.data, sought: sought(fact.data), hands: hand, draftedAt: at, ...open };
  }
  if (!state) throw new Error('a sheet begins with its draft');
  switch (fact.type) {
    case 'PromotionRevised': {
      const { reason: _, ...sheet } = fact.data;
      return { ...state, sheet, sought: sought(sheet), hands: [...new Set([...state.hands, ...hand])] };
    }
    case 'PromotionKept':
      return { ...state, kept: { by, at } };
    case 'LeafletAttached':
    case 'LeafletRemoved':
      return {
        ...state,
        leaflets: leafletsAfter(state, fact, { by, at }),
        hands: [...new Set([...state.hands, ...hand])],
      };
    case 'PromotionReleased':
      return { ...state, released: { by, at } };
    case 'PromotionUnreleased':
      return { ...state, released: null };
    case 'PromotionWithdrawn':
      return { ...state, released: null, withdrawn: { by, at, reason: fact.data.reason } };
    case 'PromotionTurned':
      return { ...state, released: null, leadRefused: null, lead: { by, at, projectId: fact.data.projectId } };
    case 'PromotionLeadRefused':
      return { ...state, lead: null, leadRefused: { code: fact.data.code, at } };
  }
}
