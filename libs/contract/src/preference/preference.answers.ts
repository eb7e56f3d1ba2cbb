import { z } from 'zod';
import { instant } from '../common/answers';
import { channel } from './preference.inputs';

export const preferences = z.object({
  channels: z.array(channel).meta({ description: 'that this installation has, beside the inbox' }),
  muted: z.array(channel),
});

const keptView = z.object({ id: z.uuid(), name: z.string(), address: z.string(), createdAt: instant });

export const savedViewList = z.object({ rows: z.array(keptView) });
