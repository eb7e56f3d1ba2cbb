import { MEETING_FILE, type MeetingFactTold, meetingFact } from '@bangban/domain';
import { type Database, meetingAt } from '@bangban/persistence';
import { type GiveDeps, giveAsSystem } from '@bangban/record';
import { atTheEdge, finalFailure } from '../common/edge';

export interface DispatchMeetingDeps {
  readonly dataSource: Database;
  readonly record: GiveDeps['record'];
}

/** What the record is called for, after what is due: the agenda, the day of the meeting, its minutes; or what holds. */
type MeetingStep = 'closeAgenda' | 'remindOfMeeting' | 'remindOfMinutes' | 'askForMeeting';

/**
 * Records what time has decided for a meeting and answers with the fresh snapshot. Idempotent: what is due is recorded once
 * under a key of its instant.
 * @throws ApplicationFailure `MEETING_UNKNOWN` (final), `RECORD_UNAVAILABLE` (to be retried)
 */
export type DispatchMeetingActivities = Readonly<Record<MeetingStep, (meetingId: string) => Promise<MeetingFactTold>>>;

/** The meeting's activities over the record: one call by many names, which a history is read by. */
export function createDispatchMeetingActivities({
  dataSource,
  record,
}: DispatchMeetingDeps): DispatchMeetingActivities {
  async function fact(id: string): Promise<{ readonly told: MeetingFactTold; readonly now: string }> {
    const found = await meetingAt(dataSource, id);
    if (!found) throw finalFailure('MEETING_UNKNOWN');
    return { told: meetingFact(found.state, found.seq, found.offsetMs), now: found.now };
  }
  async function settle(id: string): Promise<MeetingFactTold> {
    const { now, told } = await fact(id);
    if (told.wakeUp === null || told.wakeUp > now) return told;
    const settling = { name: 'SettleMeeting', payload: {} };
    // Under the seq as well: a meeting that was moved back to a day may be settled for it again.
    await giveAsSystem({ record }, { kind: MEETING_FILE.kind, id }, settling, `settle ${told.seq} ${told.wakeUp}`);
    return (await fact(id)).told;
  }
  const step = (id: string): Promise<MeetingFactTold> => atTheEdge(() => settle(id));
  return { closeAgenda: step, remindOfMeeting: step, remindOfMinutes: step, askForMeeting: step };
}
