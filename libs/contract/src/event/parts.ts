import { z } from 'zod';
import { instant } from '../common/answers';
import { RECIPIENTS } from '../vocabulary/index';

/** What many events say. */
export const text = z.string();
export const day = z.iso.date();
export const person = z.string();
export const people = z.array(person);
export const unit = z.string();
export const itemId = z.uuid();
export const percent = z.number().nullable();
/** A limit that people know moves without their doing: a newer calendar counts its days otherwise. */
export const moved = z.object({ from: instant, recipients: people });

/** 代办: acted for the company by this mandate of the project. */
export const mandateNo = z
  .int()
  .optional()
  .meta({ description: 'acted for the company, by the mandate of this number; absent: nobody acted for it' });

export const ofItem = z.object({ itemId });
export const onItem = z.object({ itemId: itemId.nullable() }).meta({ description: 'null: about the project itself' });

/** Who of those meant was there to be told, and to whom it fell instead; absent: all were there. */
export const stoodIn = z
  .array(
    z.object({
      of: z.enum(RECIPIENTS),
      unitId: unit.nullable().meta({ description: 'whose head or handler that is; null: a post of the place' }),
      to: people,
    }),
  )
  .optional()
  .meta({ description: 'for whom somebody else was told, because nobody is there, and who that was' });
