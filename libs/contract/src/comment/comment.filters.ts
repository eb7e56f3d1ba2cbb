import { z } from 'zod';
import { page, uuid } from '../common/fields';

/** Of one project, of one of its items or supervision forms, or of a dispatch meeting: one of the two is named. */
export const commentQuery = z
  .strictObject({
    projectId: uuid.optional(),
    itemId: uuid.optional(),
    formId: uuid.optional(),
    meetingId: uuid.optional(),
    ...page,
  })
  .refine(({ meetingId, projectId }) => (meetingId === undefined) !== (projectId === undefined), {
    path: ['projectId'],
    message: 'either a project or a meeting is named',
  });
