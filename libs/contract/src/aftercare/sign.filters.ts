import { z } from 'zod';
import { page, placeId, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { SIGN_KINDS, SIGN_STATES } from '../vocabulary/index';

/** 预警信号 over all projects. */
const signs = {
  sign: chosen(z.enum(SIGN_KINDS), { kind: 'choice', words: 'signKind' }).optional(),
  signState: chosen(z.enum(SIGN_STATES), { kind: 'choice', words: 'signState' }).optional(),
  landingUnitId: chosen(placeId, { kind: 'unit', label: 'landing' }).optional(),
  projectId: uuid.optional(),
};
export const signFilters = filtersOf(signs);
export const signsQuery = z.strictObject({ ...signs, ...page });
