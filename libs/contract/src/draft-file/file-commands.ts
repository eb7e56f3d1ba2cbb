import type { z } from 'zod';
import type { calendarFileCommands } from '../calendar/calendar-file.commands';
import type { commentCommands } from '../comment/comment.commands';
import type { complaintCommands } from '../complaint/complaint.commands';
import type { Frozen } from '../common/frozen';
import type { expertCommands } from '../expert/expert.commands';
import type { holdCommands } from '../hold/hold.commands';
import type { investorCommands } from '../investor/investor.commands';
import type { meetingCommands } from '../meeting/meeting.commands';
import type { groupCommands } from '../outreach/group.commands';
import type { tripCommands } from '../outreach/trip.commands';
import type { policyFileCommands } from '../policy/policy-file.commands';
import type { promotionCommands } from '../promotion/promotion.commands';
import type { reviewCommands } from '../review/review.commands';
import type { AUDIT_ACTS } from '../vocabulary/index';

/** Of commands that have a word in the audit. */
type Worded<Name extends keyof typeof AUDIT_ACTS> = Name;
export type FileCommandName = Worded<
  | keyof typeof calendarFileCommands
  | keyof typeof policyFileCommands
  | keyof typeof holdCommands
  | keyof typeof investorCommands
  | keyof typeof promotionCommands
  | keyof typeof meetingCommands
  | keyof typeof expertCommands
  | keyof typeof reviewCommands
  | keyof typeof groupCommands
  | keyof typeof tripCommands
  | keyof typeof commentCommands
  | keyof typeof complaintCommands
>;

type Of<Commands extends Readonly<Record<string, z.ZodType>>> = {
  readonly [Name in keyof Commands]: Frozen<z.output<Commands[Name]>>;
};
export type CalendarFileCommandMap = Of<typeof calendarFileCommands>;
export type PolicyFileCommandMap = Of<typeof policyFileCommands>;
export type HoldCommandMap = Of<typeof holdCommands>;
export type InvestorCommandMap = Of<typeof investorCommands>;
export type PromotionCommandMap = Of<typeof promotionCommands>;
export type MeetingCommandMap = Of<typeof meetingCommands>;
export type ExpertCommandMap = Of<typeof expertCommands>;
export type CommentCommandMap = Of<typeof commentCommands>;
export type ComplaintCommandMap = Of<typeof complaintCommands>;
export type ReviewCommandMap = Of<typeof reviewCommands>;
export type GroupCommandMap = Of<typeof groupCommands>;
export type TripCommandMap = Of<typeof tripCommands>;
