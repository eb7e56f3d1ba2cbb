import type { Meeting } from '@bangban/contract';
import { dateAt, type FileRefusal } from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import { type MeetingCommandName, refuse } from './meeting-deciding';
import { openDecisions } from './meeting-time';
import { MEETING_FILE, MEETING_MOVES, type MeetingInput, statusRefusal } from './meeting.decider';

const NAMES = Object.keys(MEETING_MOVES) as (keyof typeof MEETING_MOVES)[];

export interface MeetingAct {
  readonly name: MeetingCommandName;
  /** Null: it can be given now. */
  readonly refusal: FileRefusal | null;
}

/** What somebody may do with a meeting as it stands, and why not, before anything is filled in. */
export function meetingActs(state: Meeting, ctx: FileContext): readonly MeetingAct[] {
  return NAMES.map((name) => ({ name, refusal: refusalOf(state, name, ctx) }));
}

function refusalOf(state: Meeting, name: (typeof NAMES)[number], ctx: FileContext): FileRefusal | null {
  const denied = MEETING_FILE.authorise(state, { name, payload: {} } as MeetingInput, ctx);
  if (denied) return denied;
  if (!MEETING_MOVES[name].includes(state.status)) return statusRefusal(state.status);
  switch (name) {
    case 'CloseAgenda':
      return state.order.length === 0 ? refuse('MEETING_EMPTY') : null;
    case 'OpenSession': {
      const today = dateAt(ctx.now, ctx.calendar.utcOffsetMinutes);
      return today < state.day ? refuse('MEETING_TOO_EARLY', { day: state.day }) : null;
    }
    case 'IssueMinutes': {
      const open = openDecisions(state.decisions).map(({ no }) => no);
      return open.length > 0 ? refuse('MEETING_OPEN_DECISIONS', { count: open.length, open: open.join(', ') }) : null;
    }
    default:
      return null;
  }
}
