import { z } from 'zod';
import { AMOUNT, CURRENCIES, isDateOnly, PLACE_ID, ROLES, STAGES } from '../vocabulary/index';

/** Building blocks of inputs. Texts are trimmed, bounded and free of control characters other than line breaks. */
/** PostgreSQL keeps neither NUL nor half a surrogate pair, and refuses to look for them. */
export const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed();
export const STORABLE = 'no NUL, no half of a surrogate pair';

const CONTROL = /[^\P{Cc}\t\n\r]/u;
/** As the description says it, which knows no properties of characters. */
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f';
/** Signs that turn the reading order or break a line unseen: a name would be shown as another one. */
const UNSEEN = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const isLine = (text: string): boolean =>
  !CONTROL.test(text) && !UNSEEN.test(text) && !/[\r\n]/.test(text) && isStorable(text);
const LINE = 'one line without control characters';
const LINE_PATTERN = `^[^\\t\\n\\r${CONTROLS}\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+$`;

export const line = (longest: number): z.ZodString =>
  z.string().trim().min(1).max(longest).refine(isLine, LINE).meta({ pattern: LINE_PATTERN });

/** The same, and nothing at all as well. */
export const lineOrNone = (longest: number): z.ZodString =>
  z
    .string()
    .trim()
    .max(longest)
    .refine(isLine, LINE)
    .meta({ pattern: LINE_PATTERN.replace('+$', '*$') });

export const words = (longest = 2_000): z.ZodString =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((text) => !CONTROL.test(text) && isStorable(text), 'no control characters')
    .meta({ pattern: `^[^${CONTROLS}]+$` });

export const placeId = z.string().regex(PLACE_ID, 'lower-case letters, digits, dot, dash');
/** An id as the record writes it: whoever sends it in capitals means the same one, whatever compares it as text. */
export const uuid = z.uuid().toLowerCase();
export const dateOnly = z
  .string()
  .refine(isDateOnly, 'a day YYYY-MM-DD between 1990 and 2199')
  .meta({ format: 'date', description: 'between 1990 and 2199' });
/** An instant that the record can hold; the description says when. */
export const instant = z.iso
  .datetime()
  .refine((text) => isDateOnly(text.slice(0, 10)), 'an instant between 1990 and 2199')
  .meta({ format: 'date-time', description: 'between 1990 and 2199' });
/** Numbers as PostgreSQL's `integer` holds them. */
export const count = z.int().min(0).max(2_147_483_647);
/** What names something by a key of its own: never stored, only looked for. */
export const key = (longest: number): z.ZodString => z.string().min(1).max(longest).refine(isStorable, STORABLE);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'SHA-256 in lower-case hex');
export const workingDays = z.int().min(1).max(250);
export const stage = z.enum(STAGES);
export const role = z.enum(ROLES);

/** The same list as the rules hold: what the description names is what is taken. */
export const currency = z
  .string()
  .regex(new RegExp(`^(${CURRENCIES.join('|')})$`), 'a code of ISO 4217 in use, e.g. CNY');

/** 万元, as a decimal string: never a float. */
export const money = z.strictObject({
  amount: z.string().regex(AMOUNT, 'a decimal number of ten thousands, e.g. "12000.5"'),
  currency,
});

/** Beside every day that is computed from a limit: see {@link LimitEnd}. */
export const provisional = z
  .boolean()
  .meta({ description: 'computed over a year whose holidays are not published: the day may still move (暂定)' });

/** Of a calendar or a policy, in an address. */
export const versionNumber = z.coerce.number().int().min(1).max(2_147_483_647);

/** `true` or `false` in an address. */
export const queryFlag = z.enum(['true', 'false']).transform((text) => text === 'true');
const limit = z.coerce.number().int().min(1).max(200).default(50);
const cursor = z
  .string()
  .max(600)
  .meta({ description: 'nextCursor of the page before, as it was given out; anything else is CURSOR_INVALID (400)' })
  .optional();

export const page = { cursor, limit };

/** Words that an office chooses: in both languages. */
export const bothLanguages = z.object({ zh: z.string().min(1), en: z.string().min(1) });
