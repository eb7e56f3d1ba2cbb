import { z } from 'zod';
import { page, placeId, queryFlag, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { FORM_COLOURS, FORM_STATES } from '../vocabulary/index';

/** Supervision forms. */
const forms = {
  colour: chosen(z.enum(FORM_COLOURS), { kind: 'choice', words: 'formColour' }).optional(),
  state: chosen(z.enum(FORM_STATES), { kind: 'choice', words: 'formState' }).optional(),
  unitId: chosen(placeId, { kind: 'unit', label: 'unit' }).optional(),
  late: chosen(queryFlag, { kind: 'flag', words: 'formLate' }).optional(),
  open: queryFlag.optional(),
  projectId: uuid.optional(),
  itemId: uuid.optional(),
};
export const formFilters = filtersOf(forms);
export const formsQuery = z.strictObject({ ...forms, ...page });
