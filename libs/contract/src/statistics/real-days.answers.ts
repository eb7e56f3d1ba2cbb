import { z } from 'zod';

const days = z.int().meta({ description: 'working days' });

export const realDays = z.object({
  rows: z.array(
    z.object({
      templateKey: z.string().nullable().meta({ description: 'null: items of no template' }),
      n: z.int().meta({ description: 'closed items of the last three years that the reader sees, the newest 200' }),
      fifth: days.meta({ description: 'a fifth of them took no longer' }),
      quarter: days,
      median: days,
      threeQuarters: days,
      longest: days,
    }),
  ),
});

const end = z.object({ days, date: z.iso.date(), provisional: z.boolean() });

export const projectForecast = z.object({
  open: z.int().meta({ description: 'open items that are not reported done yet; none of a project that rests' }),
  known: z.int().meta({ description: 'of these, by what items of their kind really took; the others by their limit' }),
  /** Null where nothing is open. */
  forecast: z
    .object({ runs: z.int(), half: end, eightOfTen: end })
    .nullable()
    .meta({ description: 'when the checklist is done in half of the runs, and in eight of ten' }),
});
