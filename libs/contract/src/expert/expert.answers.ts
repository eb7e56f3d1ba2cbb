import { z } from 'zod';
import { names } from '../common/answers';
import { EXPERT_STATUSES } from '../vocabulary/index';
import { expert } from './expert.state';

export const expertList = z.object({
  rows: z.array(
    z.object({
      expert,
      seq: z.int(),
      unitId: z.string().nullable(),
      present: z.boolean().meta({ description: 'in office: whether they can be asked' }),
      asked: z.int().meta({ description: 'reviews to which they were invited, of those that whoever asks reads' }),
    }),
  ),
  names,
});

export const expertAnswer = z
  .object({ id: z.uuid(), seq: z.int(), status: z.enum(EXPERT_STATUSES), repeated: z.boolean() })
  .meta({ id: 'ExpertAnswer' });
