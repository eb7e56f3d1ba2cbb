import { z } from 'zod';
import { instant } from '../common/answers';
import type { Frozen } from '../common/frozen';
import { money } from '../common/state';
import { COOPERATION_MODES } from '../vocabulary/index';

/** What is said of a project on offer; in English as well where somebody wrote it. */
const promotionSheet = z.object({
  name: z.string(),
  nameEn: z.string().nullable(),
  summary: z.string(),
  summaryEn: z.string().nullable(),
  industry: z.string(),
  siteUnitId: z.string(),
  contactUnitId: z.string(),
  money: money.nullable(),
  landMu: z.string().nullable().meta({ description: '亩, a decimal number' }),
  mode: z.enum(COOPERATION_MODES),
});

const said = z.object({ by: z.string(), at: instant });

/** A file that goes with the sheet. The file itself stands in the store, named by its content. */
export const leaflet = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  size: z.int(),
  sha256: z.string(),
  by: z.string(),
  at: instant,
  removed: said.extend({ reason: z.string() }).nullable(),
});

/** 推介项目: the sheet as it stands, whose hands it is by, and what became of it. */
export const promotion = z.object({
  id: z.uuid(),
  sheet: promotionSheet,
  /** Folded, for finding. */
  sought: z.string(),
  /** Whose work the sheet is: none of them releases it. */
  hands: z.array(z.string()),
  draftedAt: instant,
  kept: said.nullable(),
  released: said.nullable().meta({ description: 'on the public page since then' }),
  withdrawn: said.extend({ reason: z.string() }).nullable(),
  lead: said.extend({ projectId: z.uuid() }).nullable(),
  /** Why the lead that was asked for did not come to be, the last time. */
  leadRefused: z.object({ code: z.string(), at: instant }).nullable(),
  /** Absent until the first; of those that were removed, the last few. */
  leaflets: z.array(leaflet).optional(),
});

export type Promotion = Frozen<z.output<typeof promotion>>;
export type Leaflet = Frozen<z.output<typeof leaflet>>;
export type PromotionSheet = Frozen<z.output<typeof promotionSheet>>;
