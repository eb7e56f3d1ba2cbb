import { z } from 'zod';
import { page, queryFlag, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { COMPLAINT_MINE, COMPLAINT_STATUSES, COMPLAINT_SUBJECTS } from '../vocabulary/index';

const complaints = {
  complaintStatus: chosen(z.enum(COMPLAINT_STATUSES), { kind: 'choice', words: 'complaintStatus' }).optional(),
  complaintSubject: chosen(z.enum(COMPLAINT_SUBJECTS), { kind: 'choice', words: 'complaintSubject' }).optional(),
  projectId: chosen(uuid, { kind: 'project', label: 'project' }).optional(),
  overdue: queryFlag.optional().meta({ description: 'only those whose limit has gone by' }),
  mine: z.enum(COMPLAINT_MINE).optional(),
};
export const complaintFilters = filtersOf(complaints);
export const complaintQuery = z.strictObject({ ...complaints, ...page });
