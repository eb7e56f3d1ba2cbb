import type { AgendaCandidate, AgendaLine, Meeting, MeetingDecision } from '@bangban/contract';
import { AGENDA_TOPICS } from '@bangban/contract/vocabulary';
import type { FileEvent } from '@bangban/kernel';
import type { MeetingDay, MeetingFact } from './meeting.events';

export function evolveMeeting(state: Meeting | null, event: FileEvent<MeetingFact>): Meeting {
  const { actor, fact, fileId, recordedAt: at } = event;
  if (fact.type === 'MeetingCalled') {
    const { chairId, kind, place } = fact.data;
    return {
      id: fileId,
      kind,
      status: 'gathering',
      chairId,
      calledBy: actor.id,
      place,
      ...dayIn(fact.data),
      postponed: [],
      gatheredAt: null,
      lines: [],
      order: [],
      invited: [],
      closedByTime: false,
      openedAt: null,
      closedAt: null,
      decisions: [],
      minutesDue: null,
      minutes: null,
      alarms: [],
      ended: null,
    };
  }
  if (!state) throw new Error('a meeting begins with its calling');
  const by = actor.id;
  switch (fact.type) {
    case 'AgendaGathered':
      return { ...fact.data.found.reduce(gathered, state), gatheredAt: fact.data.at };
    case 'LineAdded': {
      const { line, title } = fact.data;
      return withLine(state, { ...asLine(line, state.lines.length + 1), title, by });
    }
    case 'LinesOrdered':
      return { ...state, order: fact.data.order };
    case 'LineDropped': {
      const { lineNo, reason } = fact.data;
      const order = state.order.filter((no) => no !== lineNo);
      return { ...lineChanged(state, lineNo, { dropped: { by, reason } }), order };
    }
    case 'AgendaClosed':
      return { ...state, status: 'invited', invited: fact.data.unitIds, closedByTime: fact.data.byTime };
    case 'SessionOpened':
      return { ...state, status: 'in-session', openedAt: at };
    case 'LineNoted':
      return lineChanged(state, fact.data.lineNo, { minutes: fact.data.words, settled: fact.data.settled });
    case 'LineDecided': {
      const { asked, decisionNo: no, ...data } = fact.data;
      const projectId = state.lines.find((line) => line.no === data.lineNo)?.projectId ?? '';
      const made: MeetingDecision = {
        ...data,
        no,
        projectId,
        state: 'drafted',
        attempt: 0,
        itemId: null,
        itemNo: null,
        code: null,
        reason: null,
      };
      return { ...state, decisions: [...state.decisions, asked ? askedAgain(made) : made] };
    }
    case 'DecisionAmended': {
      const { asked, decisionNo, ...data } = fact.data;
      return decisionChanged(state, decisionNo, (was) =>
        asked ? askedAgain({ ...was, ...data }) : { ...was, ...data },
      );
    }
    case 'DecisionDropped': {
      const { decisionNo, reason } = fact.data;
      return decisionChanged(state, decisionNo, (was) => ({ ...was, state: 'dropped', reason }));
    }
    case 'SessionClosed': {
      const decisions = state.decisions.map((each) => (each.state === 'drafted' ? askedAgain(each) : each));
      return { ...state, ...fact.data, status: 'minutes', closedAt: at, decisions };
    }
    case 'DecisionCarried': {
      const { decisionNo, itemId, itemNo } = fact.data;
      return decisionChanged(state, decisionNo, (was) => ({ ...was, state: 'carried', itemId, itemNo, code: null }));
    }
    case 'DecisionRefused': {
      const { code, decisionNo } = fact.data;
      return decisionChanged(state, decisionNo, (was) => ({ ...was, state: 'refused', code }));
    }
    case 'MinutesIssued':
      return { ...state, status: 'issued', minutes: { ...fact.data, by: actor.actingFor ?? by, at } };
    case 'MeetingPostponed': {
      const { reason, ...day } = fact.data;
      const postponed = [...state.postponed, { at, by, from: state.day, reason }];
      return { ...state, ...day, status: 'gathering', postponed };
    }
    case 'MeetingCancelled':
      return { ...state, status: 'cancelled', ended: { at, by, reason: fact.data.reason } };
    case 'MeetingAlarmed':
      return { ...state, alarms: [...state.alarms, fact.data] };
  }
}

const dayIn = ({ agendaDue, day, dayEnds, provisional, startsAt }: MeetingDay): MeetingDay => ({
  day,
  startsAt,
  dayEnds,
  agendaDue,
  provisional,
});

const askedAgain = (decision: MeetingDecision): MeetingDecision => ({
  ...decision,
  state: 'asked',
  attempt: decision.attempt + 1,
  code: null,
});

const asLine = (found: AgendaCandidate, no: number): AgendaLine => ({
  ...found,
  no,
  title: null,
  by: null,
  minutes: null,
  settled: false,
  dropped: null,
});

/** Lines are known by what they are about: one project, or one item of it. */
export const isSameMatter = (one: AgendaCandidate, other: AgendaCandidate): boolean =>
  one.projectId === other.projectId && one.itemId === other.itemId;

function withLine(state: Meeting, line: AgendaLine): Meeting {
  return { ...state, lines: [...state.lines, line], order: [...state.order, line.no] };
}

/** What stands already is seen anew, and keeps its number, its place and whoever proposed it; what was dropped stays so. */
function gathered(state: Meeting, found: AgendaCandidate): Meeting {
  const known = state.lines.find((line) => isSameMatter(line, found));
  if (!known) return withLine(state, asLine(found, state.lines.length + 1));
  const topics = AGENDA_TOPICS.filter((topic) => found.topics.includes(topic) || known.topics.includes(topic));
  return lineChanged(state, known.no, { topics, seen: found.seen, purpose: found.purpose });
}

function lineChanged(state: Meeting, no: number, change: Partial<AgendaLine>): Meeting {
  return { ...state, lines: state.lines.map((line) => (line.no === no ? { ...line, ...change } : line)) };
}

function decisionChanged(state: Meeting, no: number, change: (was: MeetingDecision) => MeetingDecision): Meeting {
  return { ...state, decisions: state.decisions.map((each) => (each.no === no ? change(each) : each)) };
}
