import { z } from 'zod';
import { queryFlag } from '../common/fields';

export const peopleQuery = z.strictObject({
  phones: queryFlag.optional().meta({ description: 'with telephones, as far as they are theirs to read; it is noted' }),
});
