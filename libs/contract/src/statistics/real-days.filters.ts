import { z } from 'zod';
import { placeId } from '../common/fields';

export const realDaysQuery = z.strictObject({ unitId: placeId.optional() });
