import { z } from 'zod';
import { dateOnly, line, page, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { GROUP_FORMS, GROUP_STATUSES, LEAD_REACHES, TRIP_DIRECTIONS, TRIP_STATUSES } from '../vocabulary/index';

const day = chosen(dateOnly, { kind: 'day', label: 'period' });
const groups = {
  groupForm: chosen(z.enum(GROUP_FORMS), { kind: 'choice', words: 'groupForm' }).optional(),
  groupStatus: chosen(z.enum(GROUP_STATUSES), { kind: 'choice', label: 'state', words: 'groupStatus' }).optional(),
};
export const groupFilters = filtersOf(groups);
export const groupsQuery = z.strictObject({ ...groups, ...page });

const trips = {
  /** Part of what for, where to or of a company's name, in traditional or simplified characters. */
  text: chosen(line(60), { kind: 'text' }).optional(),
  direction: chosen(z.enum(TRIP_DIRECTIONS), { kind: 'choice', words: 'tripDirection' }).optional(),
  tripStatus: chosen(z.enum(TRIP_STATUSES), { kind: 'choice', label: 'state', words: 'tripStatus' }).optional(),
  groupId: uuid.optional(),
  /** A company of the library that was met, under any entry that was merged into it. */
  investorId: uuid.optional(),
  /** Begun on one of these days. */
  from: day.optional(),
  to: day.optional(),
};
export const tripFilters = filtersOf(trips);
export const tripsQuery = z.strictObject({ ...trips, ...page });

export const outreachCountsQuery = z.strictObject({ from: dateOnly, to: dateOnly });
const groupLeads = {
  reached: chosen(z.enum(LEAD_REACHES), { kind: 'choice', words: 'leadReach' }).optional(),
  groupId: uuid.optional(),
  /** Registered on one of these days. */
  from: day.optional(),
  to: day.optional(),
};
export const groupLeadFilters = filtersOf(groupLeads);
export const groupLeadsQuery = z.strictObject({ ...groupLeads, ...page });
