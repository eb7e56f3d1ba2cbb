import type { AgendaCandidate, Meeting, MeetingCommandMap } from '@bangban/contract';
import { decideFile, type FileEvent, type FileStand, type Reaction } from '@bangban/kernel';
import { CALENDAR, deepFreeze, local } from '@bangban/kernel/testing';
import { MEETING_FILE, type MeetingInput, type MeetingReading } from '../files/meeting/meeting.decider';
import type { MeetingFact } from '../files/meeting/meeting.events';
import type { FileContext } from '../files/file-kinds';
import { DEFAULT_POLICY } from '../policy/default-policy';
import { as, CITY } from './city.spec-support';

const MEETING_ID = 'f0000000-0000-4000-8000-000000000116';
export const projectNo = (no: number): string => `a0000000-0000-4000-8000-${String(no).padStart(12, '0')}`;

/** A matter as the record offers it. */
export const matter = (no: number, unitId = 'park'): AgendaCandidate => ({
  projectId: projectNo(no),
  itemId: null,
  topics: ['stalled-project'],
  purpose: 'unblock',
  seen: {
    at: local('2026-03-09 09:00'),
    stage: 'signing',
    itemState: null,
    due: null,
    provisional: false,
    late: false,
    unitId,
  },
});

/** A meeting as a spec tells it: who does what at which time, and what the record says when it is asked. */
export class MeetingTeller {
  stand: FileStand<Meeting> = { state: null, seq: 0 };
  readonly events: FileEvent<MeetingFact>[] = [];
  /** What projects were asked, in order. */
  readonly asked: Reaction[] = [];
  now = local('2026-03-09 09:00');

  get meeting(): Meeting {
    if (!this.stand.state) throw new Error('no meeting');
    return this.stand.state;
  }

  context(who: string, reading: MeetingReading = {}): FileContext {
    const [personId = '', actingFor = null] = who.split('/');
    const system = who === 'system';
    return {
      fileId: MEETING_ID,
      commandId: `c-${this.events.length}`,
      now: this.now,
      actor: { id: personId, actingFor, kind: system ? 'system' : 'person' },
      principal: system ? null : as(personId, actingFor),
      calendar: CALENDAR,
      directory: CITY,
      policy: DEFAULT_POLICY,
      meeting: reading,
    };
  }

  /** The status afterwards, or the code of the refusal. */
  gives(who: string, command: MeetingInput, reading: MeetingReading = {}): string {
    const decided = decideFile(MEETING_FILE, deepFreeze(this.stand), deepFreeze(command), this.context(who, reading));
    if (!decided.ok) return decided.code;
    let { state } = this.stand;
    for (const event of decided.events) {
      state = MEETING_FILE.evolve(state, event);
      this.events.push(event);
      this.asked.push(...MEETING_FILE.reactionsOf(event, state));
    }
    this.stand = { state: decided.state, seq: this.events.length };
    return decided.state.status;
  }

  does<N extends keyof MeetingCommandMap>(
    who: string,
    name: N,
    payload: MeetingCommandMap[N],
    reading: MeetingReading = {},
  ): string {
    return this.gives(who, { name, payload } as MeetingInput, reading);
  }

  /** Called by the officer for the 13th, with matters of so many projects on its agenda. */
  static called(matters = 3): MeetingTeller {
    const teller = new MeetingTeller();
    const when = { day: '2026-03-13', time: '09:00', place: '一号会议室' };
    teller.does('officer', 'CallMeeting', { kind: 'monthly', chairId: 'deputy', ...when });
    const candidates = Array.from({ length: matters }, (_, index) => matter(index + 1));
    teller.does('officer', 'GatherAgenda', {}, { candidates });
    return teller;
  }

  /** The same, in session on its day. */
  static inSession(matters = 3): MeetingTeller {
    const teller = MeetingTeller.called(matters);
    teller.does('officer', 'CloseAgenda', { unitIds: [] });
    teller.now = local('2026-03-13 09:05');
    teller.does('officer', 'OpenSession', {});
    return teller;
  }
}
