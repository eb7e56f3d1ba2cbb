import { z } from 'zod';
import { dateOnly, key, page, placeId, queryFlag, stage, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { COMPLETION_PARTS, ITEM_CLOCKS, OUTCOMES } from '../vocabulary/index';

const day = chosen(dateOnly, { kind: 'day', label: 'period' });
const unitId = chosen(placeId, { kind: 'unit', label: 'unit' }).optional();

/** A period in an address: whole days of the place, both included. */
const periodQuery = { from: day.optional(), to: day.optional() };

/** Limits that were missed. */
const breaches = {
  unitId,
  personId: chosen(placeId, { kind: 'person', label: 'person', unitField: 'unitId' }).optional(),
  projectId: uuid.optional(),
  stage: chosen(stage, { kind: 'choice', words: 'stage' }).optional(),
  clock: chosen(key(60), { kind: 'code', words: 'clock', options: [...ITEM_CLOCKS, 'stage-target'] }).optional(),
  cured: chosen(queryFlag, { kind: 'flag', words: 'cured' }).optional(),
  ...periodQuery,
};
export const breachFilters = filtersOf(breaches);
export const breachesQuery = z.strictObject({ ...breaches, ...page });

/** What was tried, by whom, and what came of it. */
const audit = {
  actorId: chosen(placeId, { kind: 'person', label: 'actor' }).optional(),
  action: chosen(z.string().regex(/^\w{1,60}$/), { kind: 'code' }).optional(),
  outcome: chosen(z.enum(OUTCOMES), { kind: 'choice', words: 'outcome' }).optional(),
  ...periodQuery,
  projectId: chosen(uuid, { kind: 'project', label: 'project' }).optional(),
};
export const auditFilters = filtersOf(audit);
export const administrationQuery = z.strictObject(page);
export const auditQuery = z.strictObject({ ...audit, ...page });
export const auditExportQuery = z.strictObject({
  ...audit,
  lang: z.enum(['zh', 'en']).optional().meta({ description: 'the language of the file; else that of Accept-Language' }),
});

/** What was issued in a period. */
const completion = { from: day, to: day, unitId };
export const completionFilters = filtersOf(completion);
export const completionQuery = z.strictObject(completion);
export const completionItemsQuery = z.strictObject({
  ...completion,
  part: z.enum(COMPLETION_PARTS).optional(),
  ...page,
});
