import { z } from 'zod';
import type { Frozen } from '../common/frozen';
import { GATHERED_TOPICS } from '../vocabulary/index';

/** 项目调度会: by when the monthly one is called, when its agenda closes, when its minutes are out, what it gathers. */
export const meetingRules = z
  .object({
    /** Day of the month by which the monthly meeting is called. */
    calledByDay: z.int().min(1).max(28),
    /** The agenda closes at the end of the working day so many working days before the meeting. */
    agendaDays: z.int().min(1).max(20),
    /** Working days from the end of the session. */
    minutesDays: z.int().min(1).max(30),
    gathers: z.array(z.enum(GATHERED_TOPICS)),
    /** The rule that says so: a document and its article, or the office's own practice. */
    source: z.string().min(1),
  })
  .meta({ id: 'MeetingRules' });

export type MeetingRules = Frozen<z.output<typeof meetingRules>>;
