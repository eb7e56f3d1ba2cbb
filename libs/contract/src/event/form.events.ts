import { z } from 'zod';
import { instant } from '../common/answers';
import { clock } from '../common/clock.state';
import { interview, issuedForm, plannedMeasure } from '../supervision-form/supervision-form.state';
import { FORM_CLOCKS, HOLDABLE_COLOURS, RUNGS } from '../vocabulary/index';
import { held, released } from './held';
import { moved, people, person, stoodIn, text, unit } from './parts';

const ofForm = z.object({ formId: z.uuid() });
const ofClock = ofForm.extend({ clock: z.enum(FORM_CLOCKS) });
const files = z.array(text).optional();

/** What can have come of a supervision form. */
export const formEvents = {
  SupervisionFormIssued: issuedForm,
  FormSignedFor: ofForm,
  FormPlanSubmitted: ofForm.extend({ measures: z.array(plannedMeasure), files }),
  FormPlanDecided: ofForm.extend({ accepted: z.boolean(), reason: text }),
  FormMeasureReported: ofForm.extend({ no: z.int(), words: text, files }),
  FormMeasureReturned: ofForm.extend({ no: z.int(), reason: text }),
  InterviewRecorded: ofForm.extend(interview.shape),
  FormLifted: ofForm.extend({ cause: z.enum(['human', 'objective']), words: text }),
  FormWithdrawn: ofForm.extend({ reason: text }),
  /** Its limit ended without an accepted plan, or a measure was not done in time: the next colour follows. */
  FormLapsed: ofClock,
  /** With the project. */
  FormEnded: ofForm.extend({ because: text }),
  FormClockArmed: ofClock.extend({ armed: clock, why: text, moved: moved.optional() }),
  FormClockSuspended: ofClock.extend({ suspended: clock }),
  FormClockStopped: ofClock.extend({ why: text }),
  FormRungReached: ofClock.extend({
    deadlineVersion: z.int(),
    rung: z.enum(RUNGS),
    due: instant,
    provisional: z.boolean(),
    holderUnitId: unit.nullable(),
    holderId: person,
    recipients: people,
    fallback: z.boolean(),
    stoodIn,
  }),
  /** 暂缓升级: its limit has passed, and the next colour, or a rung, waits for the end of a hold. */
  FormRungHeld: ofForm.extend(held.shape).extend({
    clock: z.enum(FORM_CLOCKS),
    leadsTo: z
      .enum(HOLDABLE_COLOURS)
      .nullable()
      .meta({ description: 'the next colour; null for a rung of its ladder' }),
  }),
  FormRungReleased: ofForm.extend(released.shape).extend({ clock: z.enum(FORM_CLOCKS) }),
  FormAlarmOpened: ofClock.extend({ deadlineVersion: z.int(), due: instant, recipients: people }),
};
