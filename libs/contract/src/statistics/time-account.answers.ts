import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { ITEM_STATES } from '../vocabulary/index';

/** Working days by whose they were; they add up to `total`. */
const days = {
  leadUnit: z.int(),
  coUnit: z.int().meta({ description: 'a reply of theirs was waited for' }),
  enterprise: z.int().meta({ description: 'their confirmation or their papers were waited for' }),
  higherAuthority: z.int().meta({ description: 'the decision of an authority above was waited for' }),
  verification: z.int(),
  excluded: z.int().meta({ description: 'paused or shelved, by leave' }),
  waiting: z.int().meta({ description: 'for another item' }),
  total: z.int(),
};

/** 协办: beside the total, since these days stand in the row of whoever had the item. */
const asked = {
  asked: z.int().meta({ description: 'days on which an item of others waited for their reply; by project none' }),
  askedItems: z.int(),
};

export const timeAccountReport = z.object({
  now: instant,
  from: z.iso.date(),
  to: z.iso.date().meta({ description: 'the last day that was counted: today, where the period goes on' }),
  rows: z
    .array(z.object({ key: z.string(), items: z.int(), ...days, ...asked }))
    .meta({ description: 'by unit, person or project; whoever had most days first' }),
  total: z
    .object({ items: z.int(), ...days, ...asked })
    .meta({ description: 'its `asked` is equal to its `coUnit`, of all units together' }),
  elapsed: z.int().meta({
    description: 'working days from the issue of each item to its end, counted by themselves: equal to the total',
  }),
  names,
});

export const timeAccountItemList = pageOf(
  z.object({
    itemId: z.uuid(),
    projectId: z.uuid(),
    projectName: z.string(),
    no: z.int(),
    title: z.string(),
    templateKey: z.string().nullable(),
    state: z.enum(ITEM_STATES),
    unitId: z.string(),
    personId: z.string(),
    ...days,
  }),
  { now: instant, from: z.iso.date(), to: z.iso.date(), names },
);
