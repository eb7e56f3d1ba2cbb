import { z } from 'zod';
import { dateOnly, line, placeId, uuid, words, workingDays } from '../common/fields';
import { MAX_AGENDA_LINES, MEETING_KINDS } from '../vocabulary/index';

const no = z.int().min(1).max(100_000);
const reason = words(500);
const when = {
  day: dateOnly.meta({ description: 'the day of the meeting' }),
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time HH:MM')
    .meta({ description: 'in the zone of the place' }),
};
/** What is decided: a text, a unit, its person, and working days or a last day. */
const decided = {
  text: words(1_000),
  unitId: placeId,
  personId: placeId.optional(),
  limit: workingDays.optional().meta({ description: 'working days; either these or a last day' }),
  until: dateOnly.optional().meta({ description: 'the last day; either this or working days' }),
};

/** What one does with a dispatch meeting. */
export const meetingCommands = {
  CallMeeting: z.strictObject({ kind: z.enum(MEETING_KINDS), ...when, place: line(100), chairId: placeId }),
  GatherAgenda: z.strictObject({}),
  AddLine: z.strictObject({ projectId: uuid, itemId: uuid.optional(), title: line(200) }),
  OrderLines: z.strictObject({
    order: z.array(no).max(MAX_AGENDA_LINES),
    was: z
      .array(no)
      .max(MAX_AGENDA_LINES)
      .optional()
      .meta({ description: 'the order that was read; where it is another by now, nothing is moved' }),
  }),
  DropLine: z.strictObject({ lineNo: no, reason }),
  CloseAgenda: z.strictObject({ unitIds: z.array(placeId).max(100) }),
  OpenSession: z.strictObject({}),
  NoteLine: z.strictObject({
    lineNo: no,
    words: words(4_000),
    settled: z.boolean(),
    was: words(4_000)
      .nullable()
      .optional()
      .meta({ description: 'what stood there when it was read; where it is otherwise by now, nothing is overwritten' }),
  }),
  DecideLine: z.strictObject({ lineNo: no, ...decided }),
  AmendDecision: z.strictObject({ decisionNo: no, ...decided }),
  DropDecision: z.strictObject({ decisionNo: no, reason }),
  CloseSession: z.strictObject({}),
  IssueMinutes: z.strictObject({}),
  PostponeMeeting: z.strictObject({ ...when, reason }),
  CancelMeeting: z.strictObject({ reason }),
};
