import { z } from 'zod';
import * as ask from '../common/ask';
import { dateOnly } from '../common/fields';
import { asked } from '../common/form';
import { SIGN_KINDS, SIGN_SOURCES } from '../vocabulary/index';

const month = z
  .string()
  .regex(/^(199\d|20\d\d|21\d\d)-(0[1-9]|1[0-2])$/, 'a month YYYY-MM between 1990 and 2199')
  .meta({ description: 'a month YYYY-MM between 1990 and 2199' });

export const signCommands = {
  /** 登记预警信号: what was seen, where, and of which month it is. */
  RecordWarningSign: z.strictObject({
    kind: ask.choice(SIGN_KINDS, 'signKind', { label: 'signKind' }),
    seenOn: asked(dateOnly, { kind: 'date', label: 'seenOn' }).optional(),
    /** Without: the month in which it was seen. */
    period: asked(month, { kind: 'month', label: 'signPeriod' }).optional(),
    source: ask.choice(SIGN_SOURCES, 'signSource', { label: 'signSource' }),
    words: ask.words({ label: 'signWords' }),
  }),
  /** 解除预警信号: why it is over, or was none. */
  ClearWarningSign: z.strictObject({
    signId: asked(z.string().min(1).max(200), { kind: 'sign', label: 'sign' }),
    reason: ask.words(),
  }),
};
