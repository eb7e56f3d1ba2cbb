import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { DELIVERY_STATES } from '../vocabulary/index';

const delivery = z.object({
  id: z.string(),
  channel: z.string(),
  state: z.enum(DELIVERY_STATES),
  attempts: z.int(),
  lastError: z.string().nullable(),
  recipientId: z.string(),
  kind: z.string(),
  projectId: z.uuid().nullable(),
  createdAt: instant,
  finishedAt: instant.nullable(),
});

export const deliveryList = pageOf(delivery, { names });
