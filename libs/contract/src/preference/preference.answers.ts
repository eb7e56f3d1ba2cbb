import { z } from 'zod';
import { instant } from '../common/answers';
import { channel, channelAccounts, quietDays, sendingWindow } from './preference.inputs';

export const preferences = z.object({
  channels: z.array(channel).meta({ description: 'that this installation has, beside the inbox' }),
  muted: z.array(channel),
  window: sendingWindow.nullable(),
  quietDays,
  digestAt: z.int().nullable().meta({ description: 'minute of the day; null: no digest' }),
  /** What leaves and when by the rules in force. */
  hours: z.object({ from: z.int(), to: z.int() }),
  alertsPerDay: z.int(),
  needAccount: z.array(channel).meta({ description: 'that reach me only by an account that I name' }),
  accounts: channelAccounts,
});

const keptView = z.object({ id: z.uuid(), name: z.string(), address: z.string(), createdAt: instant });

export const savedViewList = z.object({ rows: z.array(keptView) });
