import { z } from 'zod';

export const deliveryId = z.string().regex(/^[0-9a-f-]{36}:[a-z-]{1,40}$/);
