import { z } from 'zod';
import { dateOnly, page, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { MATTER_OUTCOMES, MEETING_KINDS, MEETING_STATUSES } from '../vocabulary/index';

const meetings = {
  meetingKind: chosen(z.enum(MEETING_KINDS), { kind: 'choice', words: 'meetingKind' }).optional(),
  meetingStatus: chosen(z.enum(MEETING_STATUSES), { kind: 'choice', words: 'meetingStatus' }).optional(),
};
export const meetingFilters = filtersOf(meetings);
export const meetingQuery = z.strictObject({ ...meetings, ...page });

const day = chosen(dateOnly, { kind: 'day', label: 'period' });

/** Matters of meetings that were held: by the day of the meeting, the meeting, the project, and what became of them. */
const matters = {
  outcome: chosen(z.enum(MATTER_OUTCOMES), { kind: 'choice', words: 'matterOutcome' }).optional(),
  projectId: chosen(uuid, { kind: 'project', label: 'project' }).optional(),
  meetingId: uuid.optional(),
  from: day.optional(),
  to: day.optional(),
};
export const matterFilters = filtersOf(matters);
export const matterQuery = z.strictObject({ ...matters, ...page });
