import { z } from 'zod';
import { STAGES } from '../vocabulary/index';
import { type Asked, asked } from './form';
import { dateOnly, key, line as oneLine, money as moneyOf, placeId, uuid, words as anyWords } from './fields';

/** Fields of forms: the schema of a value together with how one is asked for it. */
type More = Partial<Omit<Asked, 'kind'>>;
type Place = typeof placeId;

export const line = (longest: number, more: More = {}): z.ZodString =>
  asked(oneLine(longest), { kind: 'line', ...more });
export const words = (more: More = {}): z.ZodString => asked(anyWords(), { kind: 'words', ...more });
export const day = (): typeof dateOnly => asked(dateOnly, { kind: 'date' });
export const whole = (min: number, max: number, more: More = {}): z.ZodInt =>
  asked(z.int().min(min).max(max), { kind: 'int', ...more });
export const flag = (more: More = {}): z.ZodBoolean => asked(z.boolean(), { kind: 'flag', ...more });
/** One of few, in the words of that group. */
export const choice = <const T extends readonly [string, ...string[]]>(
  options: T,
  group: string,
  more: More = {},
): z.ZodEnum<{ [K in T[number]]: K }> => asked(z.enum(options), { kind: 'choice', words: group, ...more });
export const money = (more: More = {}): typeof moneyOf => asked(moneyOf, { kind: 'money', unit: 'money', ...more });

export const unit = (more: More = {}): Place => asked(placeId, { kind: 'unit', ...more });
export const units = (most: number): z.ZodArray<Place> => asked(z.array(placeId).max(most), { kind: 'units' });
/** Somebody of the unit that another field names. */
export const member = (unitField: string): Place => asked(placeId, { kind: 'person', unitField });
/** One of those that the item's unit has asked: who has still to reply, or whose part is not settled. */
export const coUnit = (among: 'asked' | 'disputed'): Place =>
  asked(placeId, { kind: 'co-unit', label: 'coUnit', among });
export const leader = (more: More = {}): Place => asked(placeId, { kind: 'person', among: 'leaders', ...more });

export const stage = (among: 'earlier' | 'next' | 'later'): z.ZodEnum<{ [K in (typeof STAGES)[number]]: K }> =>
  asked(z.enum(STAGES), { kind: 'stage', among });
export const items = (among: 'open' | 'waiting', most: number): z.ZodArray<z.ZodUUID> =>
  asked(z.array(uuid).max(most), { kind: 'items', among });
/** Something on record, by its id there. */
export const recorded = (kind: 'evidence' | 'milestone' | 'arrival' | 'request', more: More = {}): z.ZodString =>
  asked(key(200), { kind, ...more });
