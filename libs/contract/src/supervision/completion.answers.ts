import { z } from 'zod';
import { instant, names, pageOf } from '../common/answers';
import { helpItemRow } from '../help-item/help-item.answers';

const figures = {
  issued: z.int(),
  closedInTime: z.int(),
  closedLate: z.int(),
  open: z.int().meta({ description: 'and not late' }),
  late: z.int().meta({ description: 'open, its handling limit missed' }),
  voided: z.int(),
};

export const completionReport = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  now: instant,
  units: z.array(z.object({ unitId: z.string(), ...figures })),
  total: z.object(figures).meta({ description: 'each item once, also where two units were late with it' }),
  names,
});

export const completionItemList = pageOf(helpItemRow, { names });
