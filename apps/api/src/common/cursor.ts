import { z } from 'zod';
import { count, dateOnly, instant, key } from '@bangban/contract';
import { Problem } from './problem';
import { parseStrictJson } from './strict-json';

/** A place in a list, opaque to callers: the key of the last row they saw. */
export function encodeCursor(key: unknown): string | null {
  return key === null || key === undefined ? null : Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** @throws Problem 400 `CURSOR_INVALID` for anything that this API did not give out itself */
export function decodeCursor<T>(schema: z.ZodType<T>, cursor: string | undefined): T | null {
  if (cursor === undefined) return null;
  try {
    return schema.parse(parseStrictJson(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new Problem('CURSOR_INVALID');
  }
}

export const instantAndUuid = z.tuple([instant, z.uuid()]);
export const dayAndUuid = z.tuple([dateOnly, z.uuid()]);
export const dayAndText = z.tuple([dateOnly, key(400)]);
export const instantAndText = z.tuple([instant, key(300)]);
export const dueAndUuid = z.tuple([z.union([instant, z.literal('infinity')]), z.uuid()]);
export const dueAndMatter = z.tuple([z.union([instant, z.literal('infinity')]), z.uuid(), key(300)]);
export const signKey = z.tuple([z.boolean(), instant, z.uuid()]);
export const visitKey = z.tuple([count, count, z.uuid()]);
export const breachKey = z.tuple([instant, z.uuid(), count.min(1)]);
export const countAndUuid = z.tuple([count, z.uuid()]);
export const entryNumber = z.string().regex(/^\d{1,18}$/);
export const seqNumber = count;
export const changePosition = z.tuple([entryNumber, z.uuid(), count]);
