import type { FileCommand, FileFact } from '@bangban/kernel';
import { CALENDAR_FILE } from './calendar/calendar.decider';
import { CALENDAR_FILE_REFUSALS } from './calendar/calendar.refusals';
import { COMMENT_FILE } from './comment/comment.decider';
import { COMMENT_REFUSALS } from './comment/comment.refusals';
import { COMPLAINT_FILE } from './complaint/complaint.decider';
import { COMPLAINT_REFUSALS } from './complaint/complaint.refusals';
import { EXPERT_FILE } from './expert/expert.decider';
import { EXPERT_REFUSALS } from './expert/expert.refusals';
import type { FileDecider } from './file-kinds';
import { HOLD_FILE } from './hold/hold.decider';
import { HOLD_REFUSALS } from './hold/hold.refusals';
import { INVESTOR_FILE } from './investor/investor.decider';
import { INVESTOR_REFUSALS } from './investor/investor.refusals';
import { PROMOTION_FILE } from './promotion/promotion.decider';
import { PROMOTION_REFUSALS } from './promotion/promotion.refusals';
import { MEETING_FILE } from './meeting/meeting.decider';
import { MEETING_REFUSALS } from './meeting/meeting.refusals';
import { GROUP_FILE } from './outreach/group.decider';
import { GROUP_REFUSALS, TRIP_REFUSALS } from './outreach/outreach.refusals';
import { TRIP_FILE } from './outreach/trip.decider';
import { POLICY_FILE } from './policy/policy.decider';
import { POLICY_FILE_REFUSALS } from './policy/policy.refusals';
import { REVIEW_FILE } from './review/review.decider';
import { REVIEW_REFUSALS } from './review/review.refusals';

/**
 * Every kind of file beside the project: for whoever reads files without knowing what they are. The record knows none of
 * them by name.
 */
const DECIDERS = {
  calendar: CALENDAR_FILE,
  policy: POLICY_FILE,
  hold: HOLD_FILE,
  investor: INVESTOR_FILE,
  'promoted-project': PROMOTION_FILE,
  meeting: MEETING_FILE,
  expert: EXPERT_FILE,
  review: REVIEW_FILE,
  group: GROUP_FILE,
  trip: TRIP_FILE,
  comment: COMMENT_FILE,
  complaint: COMPLAINT_FILE,
};

/** Every code by which one of them refuses. */
export const FILE_REFUSALS = {
  ...CALENDAR_FILE_REFUSALS,
  ...POLICY_FILE_REFUSALS,
  ...HOLD_REFUSALS,
  ...INVESTOR_REFUSALS,
  ...PROMOTION_REFUSALS,
  ...MEETING_REFUSALS,
  ...EXPERT_REFUSALS,
  ...REVIEW_REFUSALS,
  ...GROUP_REFUSALS,
  ...TRIP_REFUSALS,
  ...COMMENT_REFUSALS,
  ...COMPLAINT_REFUSALS,
} as const;

/** The decider of a kind, for facts and states that came from the record as it wrote them; null for a kind that is not known. */
export const deciderOf = (kind: string): FileDecider<object, FileCommand, FileFact> | null =>
  Object.hasOwn(DECIDERS, kind) ? DECIDERS[kind as keyof typeof DECIDERS] : null;
