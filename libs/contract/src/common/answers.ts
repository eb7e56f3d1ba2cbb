import { z } from 'zod';
import { GUARDED_FIELDS, LIGHTS } from '../vocabulary/index';
import type { Frozen } from './frozen';

/** Building blocks of answers. They are written by us: formats that a reader relies on, no bounds. */
export const instant = z.iso.datetime();
export const text = z.object({ zh: z.string(), en: z.string() });
export const light = z.enum(LIGHTS);
export const names = z.record(z.string(), z.string()).meta({ description: 'present names of units and people by id' });
/** Guarded fields that stand as null, or are left out of a sum, because they are not for whoever asked. */
export const hidden = z.array(z.enum(GUARDED_FIELDS)).meta({ description: 'kept back by the policy of reading' });
/** What was made: its id. */
export const made = z.object({ id: z.uuid() });

/** A page of a list, where the next one begins, and what is said of all of it. */
export const pageOf = <Row extends z.ZodType, More extends z.ZodRawShape>(row: Row, more: More) =>
  z.object({ rows: z.array(row), nextCursor: z.string().nullable(), ...more });

/** What is answered, by whoever makes it: it may come from where nothing is written to it. */
export type AnswerOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;
/** A row of a list that is answered. */
export type RowOf<List extends z.ZodType<{ readonly rows: readonly unknown[] }>> = AnswerOf<List>['rows'][number];
