import { z } from 'zod';
import { page, placeId } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';

/** 走访: whom one would go to. */
const visits = {
  leaderId: chosen(placeId, { kind: 'person', label: 'leader', among: 'leaders' }).optional(),
  landingUnitId: chosen(placeId, { kind: 'unit', label: 'landing' }).optional(),
};
export const visitFilters = filtersOf(visits);
export const visitsQuery = z.strictObject({ ...visits, ...page });
