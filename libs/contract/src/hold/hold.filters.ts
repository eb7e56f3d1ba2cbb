import { z } from 'zod';
import { page, placeId, uuid } from '../common/fields';
import { chosen, filtersOf } from '../common/filter';
import { HELD_KINDS, HELD_STATES } from '../vocabulary/index';

/** Rungs that a hold keeps, has kept, or will. */
const held = {
  held: z.enum(HELD_STATES).default('held'),
  heldKind: chosen(z.enum(HELD_KINDS), { kind: 'choice', words: 'heldKind' }).optional(),
  unitId: chosen(placeId, { kind: 'unit', label: 'unit' }).optional(),
  leaderId: chosen(placeId, { kind: 'person', label: 'leader', among: 'leaders' }).optional(),
  projectId: chosen(uuid, { kind: 'project', label: 'project' }).optional(),
};
export const heldFilters = filtersOf(held);
export const heldQuery = z.strictObject({ ...held, ...page });
