import { z } from 'zod';
import { page, placeId, queryFlag, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { COMMITMENT_AGES, COMMITMENT_SIDES, COMMITMENT_STATES } from '../vocabulary/index';

/** Promises of both sides. */
const commitments = {
  side: chosen(z.enum(COMMITMENT_SIDES), { kind: 'choice', words: 'commitmentSide' }).optional(),
  stands: chosen(z.enum(COMMITMENT_STATES), { kind: 'choice', words: 'commitmentState' }).optional(),
  unitId: chosen(placeId, { kind: 'unit', label: 'keptByUnit' }).optional(),
  open: chosen(queryFlag, { kind: 'flag', words: 'commitmentOpen' }).optional(),
  late: chosen(queryFlag, { kind: 'flag', words: 'commitmentLate' }).optional(),
  age: chosen(z.enum(COMMITMENT_AGES), { kind: 'choice', words: 'commitmentAge' }).optional(),
  keptLate: chosen(queryFlag, { kind: 'flag', words: 'commitmentKeptLate' }).optional(),
  projectId: uuid.optional(),
};
export const commitmentFilters = filtersOf(commitments);
export const commitmentsQuery = z.strictObject({ ...commitments, ...page });
