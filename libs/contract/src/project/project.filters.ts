import { z } from 'zod';
import { line, page, placeId, queryFlag, stage, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { COUNTED_CHANNELS, LIGHTS, PROJECT_ORDERS, PROJECT_STATUSES } from '../vocabulary/index';

/** Which projects. Without a status, screens show those under way. */
const projects = {
  stage: chosen(stage, { kind: 'choice', words: 'stage' }).optional(),
  /** Has ever been in this stage, wherever it is now. */
  entered: stage.optional(),
  light: chosen(z.enum(LIGHTS), { kind: 'choice', words: 'light', options: ['red', 'yellow', 'green'] }).optional(),
  status: z.enum(PROJECT_STATUSES).optional(),
  /** Nobody moves the project or any of its items, and that has been told. */
  stalled: chosen(queryFlag, { kind: 'flag', words: 'stalled' }).optional(),
  /** Introducing unit, landing place or any of the help parties. */
  unitId: chosen(placeId, { kind: 'unit', label: 'anyUnit' }).optional(),
  /** Grown out of this one. */
  expansionOf: uuid.optional(),
  /** 线索来源. */
  channel: chosen(z.enum(COUNTED_CHANNELS), { kind: 'choice', label: 'channel', words: 'leadChannel' }).optional(),
  leaderId: chosen(placeId, { kind: 'person', label: 'leader', among: 'leaders' }).optional(),
  /** Part of the project's or the investor's name. */
  text: chosen(line(60), { kind: 'text' }).optional(),
};
export const projectFilters = filtersOf(projects);

export const projectsQuery = z.strictObject({
  ...projects,
  order: z.enum(PROJECT_ORDERS).default('newest').meta({ description: 'stage-age: the longest in their stage first' }),
  ...page,
});
export const eventsQuery = z.strictObject({ ...page, itemId: uuid.optional() });
export const similarQuery = z.strictObject({ name: line(120), investor: line(120).optional() });
