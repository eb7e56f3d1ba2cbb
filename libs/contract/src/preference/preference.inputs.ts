import { z } from 'zod';

export const channel = z.string().regex(/^[a-z-]{1,40}$/);

const minute = z.int().min(0).max(1_439);

/** Minutes of the day; `to` is exclusive. */
export const sendingWindow = z
  .strictObject({ from: minute, to: z.int().min(1).max(1_440) })
  .refine(({ from, to }) => from < to, { path: ['to'], error: 'to must not be before from, nor the same' });

/** 0 Sunday … 6 Saturday. One day at least is left. */
export const quietDays = z.array(z.int().min(0).max(6)).max(6);

/** One account of one person, as the service names it. */
const account = z.string().regex(/^(?!@)[\w.@-]{1,64}$/);
export const channelAccounts = z.array(z.strictObject({ channel, account })).max(10);

/** What is left out stays as it is. */
export const preferencesBody = z.strictObject({
  muted: z.array(channel).max(10),
  window: sendingWindow.nullable().optional().meta({ description: 'null: the hours of the office' }),
  quietDays: quietDays.optional(),
  digestAt: minute.nullable().optional().meta({ description: 'minute of the day; null: no digest' }),
  accounts: channelAccounts.optional(),
});
