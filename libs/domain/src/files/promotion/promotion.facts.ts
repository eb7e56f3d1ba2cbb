import type { Leaflet, Promotion, PromotionCommandMap, PromotionSheet } from '@bangban/contract';
import type { PromotionStatus } from '@bangban/contract/vocabulary';
import type { FileBatch, FileRefusal } from '@bangban/kernel';
import type { RefusedReaction } from '../../event/reaction.events';
import type { PromotedLead } from '../../reaction/system-commands';
import type { NoteRefusal } from '../draft';
import type { FileContext } from '../file-kinds';
import type { PromotionRefusalCode } from './promotion.refusals';

export type PromotionCommandName = keyof PromotionCommandMap;
export type PromotionCommand = {
  [N in PromotionCommandName]: { readonly name: N; readonly payload: PromotionCommandMap[N] };
}[PromotionCommandName];
/** What the store says of a file that was sent: never a hash that somebody names. */
export type StoredLeaflet = Pick<Leaflet, 'name' | 'mediaType' | 'size' | 'sha256'>;
interface AttachLeaflet {
  readonly name: 'AttachLeaflet';
  readonly payload: StoredLeaflet;
}
export type PromotionInput = PromotionCommand | AttachLeaflet | NoteRefusal;

type Fact<Type extends string, Data extends object> = { readonly type: Type; readonly v: 1; readonly data: Data };
type Why = { readonly reason: string };
export type PromotionFact =
  | Fact<'PromotionDrafted', PromotionSheet>
  | Fact<'PromotionRevised', PromotionSheet & Why>
  | Fact<'PromotionKept', object>
  | Fact<'LeafletAttached', StoredLeaflet & { readonly leafletId: string }>
  | Fact<'LeafletRemoved', Why & { readonly leafletId: string }>
  | Fact<'PromotionReleased', object>
  | Fact<'PromotionUnreleased', Why>
  | Fact<'PromotionWithdrawn', Why>
  | Fact<'PromotionTurned', { readonly projectId: string; readonly lead: PromotedLead }>
  /** The lead could not be registered: the sheet is in the library again. */
  | Fact<'PromotionLeadRefused', RefusedReaction>;

export type Deciding = FileBatch<Promotion, PromotionFact, FileContext>;

/** Where it stands: what ended it first. */
export function promotionStatus({ kept, lead, released, withdrawn }: Promotion): PromotionStatus {
  if (lead) return 'lead';
  if (withdrawn) return 'withdrawn';
  if (released) return 'released';
  return kept ? 'kept' : 'draft';
}

export function refuse(code: PromotionRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

export function add(batch: Deciding, fact: PromotionFact): null {
  batch.add(fact);
  return null;
}
