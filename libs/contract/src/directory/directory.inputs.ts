import { z } from 'zod';
import { dateOnly, line, placeId, role } from '../common/fields';

/** What the office gives besides the Chinese name. */
const nameEn = line(120).nullable().default(null).meta({ description: 'for English readers; null: the Chinese one' });

/** What a change says that leaves work behind: the list that was shown, so that nothing else is left, and why. */
export const confirmLeaving = z
  .strictObject({
    list: z.string().regex(/^[0-9a-f]{64}$/),
    reason: line(500),
  })
  .nullable()
  .default(null)
  .meta({
    description:
      'for a change that leaves work behind: `details.list` of the answer 409 WORK_LEFT, and the reason for doing it all the same; another list by then is answered again',
  });

export const officeBody = z.strictObject({ staffIds: z.array(placeId).max(20) });

export const unitBody = z.strictObject({
  name: line(80),
  nameEn,
  parentId: placeId.nullable().default(null),
  headId: placeId.nullable().default(null),
  /** What the unit does here: templates name functions, not units. */
  functions: z
    .array(z.string().regex(/^[a-z][a-z-]{1,40}$/))
    .max(20)
    .default([]),
  active: z.boolean().default(true),
  leaving: confirmLeaving,
});

/** Kind of item (template key, or `*` for every other) → person. */
export const defaultPersonsBody = z.strictObject({
  persons: z.record(z.string().regex(/^(\*|[a-z][a-z0-9-]{0,60})$/), placeId),
  leaving: confirmLeaving,
});

export const personBody = z.strictObject({
  name: line(60),
  nameEn,
  unitId: placeId.nullable().default(null),
  phone: z
    .string()
    .regex(/^[0-9+()\- ]{3,30}$/)
    .nullable()
    .default(null),
  email: z.email().max(200).nullable().default(null),
  active: z.boolean().default(true),
  leaving: confirmLeaving,
});

export const rolesBody = z.strictObject({ roles: z.array(role).max(10), leaving: confirmLeaving });

/** 片区联系: the units that a leader keeps contact with, each with all below it. */
export const areasBody = z.strictObject({ unitIds: z.array(placeId).max(50) });

export const substituteBody = z
  .strictObject({ principalId: placeId, substituteId: placeId, fromDate: dateOnly, toDate: dateOnly })
  .refine(({ fromDate, toDate }) => fromDate <= toDate, {
    path: ['toDate'],
    error: 'toDate must not be before fromDate',
  })
  .refine(({ principalId, substituteId }) => principalId !== substituteId, {
    path: ['substituteId'],
    error: 'nobody substitutes for themselves',
  });

export const decisionBody = z.strictObject({ accept: z.boolean(), leaving: confirmLeaving });
