import { z } from 'zod';
import { page, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { ADMISSION_VERDICTS, REVIEW_MINE, REVIEW_STATUSES } from '../vocabulary/index';

const reviews = {
  reviewStatus: chosen(z.enum(REVIEW_STATUSES), { kind: 'choice', words: 'reviewStatus' }).optional(),
  admission: chosen(z.enum(ADMISSION_VERDICTS), { kind: 'choice', words: 'admission' }).optional(),
  projectId: chosen(uuid, { kind: 'project', label: 'project' }).optional(),
  mine: z.enum(REVIEW_MINE).optional(),
};
export const reviewFilters = filtersOf(reviews);
export const reviewQuery = z.strictObject({ ...reviews, ...page });
