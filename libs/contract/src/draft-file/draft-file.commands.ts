import { z } from 'zod';
import { lineOrNone, uuid, words } from '../common/fields';

/** What every draft says beside its contents. */
export const paper = {
  document: lineOrNone(100).meta({ description: 'number of the document that orders it (发文字号)' }),
  note: lineOrNone(500),
};

export const withdrawal = z.strictObject({ reason: words(500) });

export const nothing = z.strictObject({});

export const differenceQuery = z.strictObject({ after: uuid.optional() });
