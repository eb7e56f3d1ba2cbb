import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { provisional, stage } from '../common/fields';
import { day } from '../common/state';
import { COUNTED_CHANNELS, COUNTED_LOST, LEAD_STANDS, PROJECT_STATUSES } from '../vocabulary/index';

const row = z.object({
  projectId: z.uuid(),
  projectName: z.string(),
  investorName: z.string().nullable(),
  channel: z.enum(COUNTED_CHANNELS),
  channelDetail: z.string(),
  introducingUnitId: z.string(),
  followerId: z.string(),
  stage,
  status: z.enum(PROJECT_STATUSES),
  stand: z.enum(LEAD_STANDS),
  lost: z.enum(COUNTED_LOST).nullable().meta({ description: 'null where it is not lost' }),
  registeredOn: day,
  days: z.int().meta({ description: 'calendar days since it was registered' }),
  contactedOn: day.nullable().meta({ description: 'the last contact that is recorded' }),
  silentDays: z.int().meta({ description: 'calendar days since that, or since it was registered' }),
  ageing: z.boolean().meta({ description: 'followed, and without a contact for as long as the rules in force say' }),
  nextDue: instant.nullable().meta({ description: 'by when it is to be contacted again; null where nothing runs' }),
  nextDueProvisional: provisional,
});
export const leadList = pageOf(row, {
  total: z.int(),
  ageingDays: z.int().meta({ description: 'working days, by the rules in force' }),
  names,
});

/** Each number is the total of the list under the same filter and period. */
export const leadCounts = z.object({
  channels: z.array(
    z.object({
      channel: z.enum(COUNTED_CHANNELS),
      lead: z.int().meta({ description: 'registered in the period, of those that whoever asks sees' }),
      open: z.int(),
      intent: z.int().meta({ description: 'that were ever an intent, whatever became of them' }),
      signing: z.int(),
      commencement: z.int(),
      lost: z.int(),
    }),
  ),
  lost: z.array(z.object({ reason: z.enum(COUNTED_LOST), count: z.int() })),
});
