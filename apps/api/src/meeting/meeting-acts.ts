import type { AnswerOf, Meeting, meetingPage } from '@bangban/contract';
import { MEETING_REFUSALS, type MeetingRefusalCode, meetingActs } from '@bangban/domain';
import { type FileRefusal, filled } from '@bangban/kernel';
import { loadCalendar, loadPolicy, type Reader } from '@bangban/persistence';

/** What whoever reads may do with a meeting, by the rules in force: what the record would ask first. */
export async function actsOf(reader: Reader, meeting: Meeting): Promise<AnswerOf<typeof meetingPage>['acts']> {
  const { by, clock } = reader;
  const policy = await loadPolicy(reader, clock.policyVersion);
  const calendar = await loadCalendar(reader, clock.calendarVersion);
  if (!policy || !calendar) throw new Error('the rules in force are not there');
  const { directory, principal } = by;
  const actor = { id: principal.personId, actingFor: principal.actingFor, kind: 'person' as const };
  const ctx = {
    fileId: meeting.id,
    commandId: '',
    now: clock.now,
    actor,
    principal,
    directory,
    calendar,
    policy,
  };
  return meetingActs(meeting, ctx).map(({ name, refusal }) => ({
    name,
    refusal: refusal && { code: refusal.code, words: wordsOf(refusal) },
  }));
}

function wordsOf({ code, details }: FileRefusal) {
  // The decider refuses by its own table alone.
  const { en, zh } = MEETING_REFUSALS[code as MeetingRefusalCode];
  return { zh: filled(zh, details), en: filled(en, details) };
}
