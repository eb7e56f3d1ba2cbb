import { z } from 'zod';
import { calendarDayAnswer } from '../calendar/calendar.answers';
import { instant, light, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { holdingKind, itemState } from './help-item.state';
import { ITEM_STATES, PAUSE_PARTIES } from '../vocabulary/index';

const stillSince = instant
  .nullable()
  .meta({ description: 'since when nobody has moved it; null where that is not told' });

export const helpItemRow = z
  .object({
    id: z.uuid(),
    projectId: z.uuid(),
    projectName: z.string(),
    projectStage: stage,
    leaderId: z.string().nullable(),
    no: z.int(),
    title: z.string(),
    templateKey: z.string().nullable(),
    stage,
    state: z.enum(ITEM_STATES),
    open: z.boolean(),
    unitId: z.string(),
    personId: z.string(),
    fallback: z.boolean().meta({ description: 'nobody was named: it fell to the head of the help centre' }),
    limit: z.int().meta({ description: 'working days' }),
    blocks: stage.nullable(),
    issuedAt: instant.nullable(),
    closedAt: instant.nullable(),
    clock: z.string().nullable().meta({
      description:
        'the running clock with the nearest limit: sign-for, handling, verification, confirmation, closing or total',
    }),
    yellowAt: instant.nullable(),
    dueAt: instant.nullable(),
    granted: z.int().nullable().meta({ description: 'working days granted to that clock' }),
    provisional,
    light,
    late: z.boolean().meta({
      description: 'the handling limit was missed at some time; stays so when cured. Past a limit now: see light',
    }),
    stalledSince: stillSince,
    silentSince: instant
      .nullable()
      .meta({ description: 'since when the investor leaves it unanswered; null where that is not told' }),
    signerId: z.string().nullable().meta({ description: 'who has to sign the report that waits for it' }),
    waitsForInvestor: z.boolean().meta({ description: 'verified; the investor has still to confirm' }),
  })
  .meta({ id: 'HelpItemRow' });

export const helpItemList = pageOf(helpItemRow, { total: z.int(), now: instant, names });

const booking = z.object({
  date: z.iso.date(),
  unitId: z.string().nullable(),
  personId: z.string(),
  kind: holdingKind,
  party: z.enum(PAUSE_PARTIES).optional().meta({ description: 'whose the day of a pause was; absent: nobody’s' }),
  waitedFor: z.string().nullable(),
});

export const helpItemDetail = z.object({
  now: instant,
  row: helpItemRow,
  item: itemState,
  days: z
    .array(calendarDayAnswer)
    .meta({ description: 'every day from issue to the limit (or today), as the calendar counts it' }),
  bookings: z
    .array(booking)
    .meta({ description: 'working days so far, today included, by who held the item at the end of each' }),
  names,
});
