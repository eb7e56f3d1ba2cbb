import { z } from 'zod';

const state = z.enum(['up', 'down']);

export const ready = z.object({
  status: z.enum(['up', 'degraded', 'down']),
  record: state,
  temporal: state,
  worker: state,
  relayLagSeconds: z.number().nullable(),
  failedDeliveries: z.int().nullable(),
});

export const live = z.object({ status: z.literal('up') });
