import { z } from 'zod';
import { dateOnly, page, placeId, queryFlag, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { FORM_COLOURS, FORM_STATES } from '../vocabulary/index';

/** When they were issued: whole days of the place, both included. */
const day = chosen(dateOnly, { kind: 'day', label: 'period' }).optional();

/** Supervision forms. */
const forms = {
  colour: chosen(z.enum(FORM_COLOURS), { kind: 'choice', words: 'formColour' }).optional(),
  state: chosen(z.enum(FORM_STATES), { kind: 'choice', words: 'formState' }).optional(),
  unitId: chosen(placeId, { kind: 'unit', label: 'addressedUnit' }).optional(),
  late: chosen(queryFlag, { kind: 'flag', words: 'formLate' }).optional(),
  open: chosen(queryFlag, { kind: 'flag', words: 'formOpen' }).optional(),
  afterBlue: chosen(queryFlag, { kind: 'flag', words: 'formAfterBlue' }).optional(),
  from: day,
  to: day,
  projectId: uuid.optional(),
  itemId: uuid.optional(),
};
export const formFilters = filtersOf(forms);
/** How many there are, by unit and colour. */
export const formCountsQuery = z.strictObject({
  from: dateOnly.optional(),
  to: dateOnly.optional(),
  unitId: placeId.optional(),
});
export const formsQuery = z.strictObject({ ...forms, ...page });
