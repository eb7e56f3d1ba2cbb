import { z } from 'zod';
import { instant } from '../common/answers';

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

export const ofItem = z.object({ itemId });
export const onItem = z.object({ itemId: itemId.nullable() }).meta({ description: 'null: about the project itself' });
