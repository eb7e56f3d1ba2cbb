import { z } from 'zod';
import { page } from '../common/fields';
import { DELIVERY_STATES } from '../vocabulary/index';

export const deliveriesQuery = z.strictObject({ state: z.enum(DELIVERY_STATES).optional(), ...page });
