import { z } from 'zod';
import { line, money, placeId, uuid, words } from '../common/fields';
import { COOPERATION_MODES } from '../vocabulary/index';

const reason = words(500);
const sheet = {
  name: line(120),
  nameEn: line(200).nullable(),
  summary: words(),
  summaryEn: words(4_000).nullable(),
  industry: line(60),
  siteUnitId: placeId,
  contactUnitId: placeId,
  money: money.nullable(),
  landMu: z
    .string()
    .regex(/^(?:0|[1-9]\d{0,5})(?:\.\d{1,2})?$/, 'a decimal number of mu, e.g. "120.5"')
    .nullable(),
  mode: z.enum(COOPERATION_MODES),
};

/** How a file is called that is attached to a sheet. */
export const leafletQuery = z.strictObject({ name: line(160) });

/** 项目库: what one does with a project on offer. */
export const promotionCommands = {
  DraftPromotion: z.strictObject(sheet),
  RevisePromotion: z.strictObject({ ...sheet, reason }),
  KeepPromotion: z.strictObject({}),
  ReleasePromotion: z.strictObject({}),
  UnreleasePromotion: z.strictObject({ reason }),
  RemoveLeaflet: z.strictObject({ leafletId: uuid, reason }),
  WithdrawPromotion: z.strictObject({ reason }),
  /** One lead comes of it, under the id that the answer tells. */
  TurnIntoLead: z.strictObject({
    introducingUnitId: placeId,
    followerId: placeId.optional(),
    investorId: uuid.optional(),
    investor: z
      .strictObject({ name: line(120), country: z.string().regex(/^[A-Z]{2}$/, 'ISO 3166 alpha-2') })
      .optional(),
  }),
};
