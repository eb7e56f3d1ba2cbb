import type { AgendaCandidate, Meeting, MeetingCommandMap } from '@bangban/contract';
import type { MeetingStatus } from '@bangban/contract/vocabulary';
import {
  activePerson,
  type FileEvent,
  type FileRefusal,
  isAdministrator,
  isOutsider,
  type Reaction,
} from '@bangban/kernel';
import { holdersOf } from '../../access/given-acts';
import { PROJECT_KIND } from '../../reaction/reactions';
import type { SystemCommand } from '../../reaction/system-commands';
import type { NoteRefusal } from '../draft';
import type { FileContext, FileDecider } from '../file-kinds';
import { addLine, call, closeAgenda, gather, order, postpone, unitsConcerned } from './meeting-agenda';
import { add, type MeetingBatch, type MeetingCommandName, refuse } from './meeting-deciding';
import { amend, close, decideLine, drop, issue, note, open } from './meeting-session';
import { nextOfMeeting } from './meeting-time';
import type { MeetingFact } from './meeting.events';
import { evolveMeeting } from './meeting.evolve';
import { noticesOf } from './meeting-notices';
import { MEETING_REFUSALS } from './meeting.refusals';

export type MeetingCommand = {
  [N in MeetingCommandName]: { readonly name: N; readonly payload: MeetingCommandMap[N] };
}[MeetingCommandName];

/** What only the system says of a meeting. */
export type MeetingNote =
  | NoteRefusal
  /** A project has made an item of a decision. */
  | {
      readonly name: 'NoteCarried';
      readonly payload: {
        readonly decisionNo: number;
        readonly attempt: number;
        readonly itemId: string;
        readonly itemNo: number;
      };
    }
  | { readonly name: 'SettleMeeting'; readonly payload: Record<string, never> };
export type MeetingInput = MeetingCommand | MeetingNote;

/** What the record looks up for a decision about a meeting, behind the lock of the kind. */
export interface MeetingReading {
  readonly monthTaken?: boolean;
  readonly candidates?: readonly AgendaCandidate[];
  readonly concerned?: AgendaCandidate | null;
  /** Of the minutes issued this year. */
  readonly lastNumber?: number;
}

const NOTES: Readonly<Record<MeetingNote['name'], true>> = {
  NoteRefusal: true,
  NoteCarried: true,
  SettleMeeting: true,
};
const isNote = (command: MeetingInput): command is MeetingNote => Object.hasOwn(NOTES, command.name);

/** In which states each is possible. A meeting that was moved gathers again. */
export const MEETING_MOVES: Readonly<Record<Exclude<MeetingCommandName, 'CallMeeting'>, readonly MeetingStatus[]>> = {
  GatherAgenda: ['gathering'],
  AddLine: ['gathering', 'invited', 'in-session'],
  OrderLines: ['gathering', 'invited', 'in-session'],
  DropLine: ['gathering', 'invited'],
  CloseAgenda: ['gathering'],
  OpenSession: ['invited'],
  NoteLine: ['in-session', 'minutes'],
  DecideLine: ['in-session', 'minutes'],
  AmendDecision: ['in-session', 'minutes'],
  DropDecision: ['in-session', 'minutes'],
  CloseSession: ['in-session'],
  IssueMinutes: ['minutes'],
  PostponeMeeting: ['gathering', 'invited'],
  CancelMeeting: ['gathering', 'invited'],
};

const STATUS_WORDS: Readonly<Record<MeetingStatus, { readonly zh: string; readonly en: string }>> = {
  gathering: { zh: '议题征集', en: 'gathering its agenda' },
  invited: { zh: '已发通知', en: 'invited to' },
  'in-session': { zh: '会议中', en: 'in session' },
  minutes: { zh: '纪要起草', en: 'waiting for its minutes' },
  issued: { zh: '纪要已印发', en: 'over, with its minutes issued' },
  cancelled: { zh: '已取消', en: 'cancelled' },
};

export function statusRefusal(status: MeetingStatus): FileRefusal {
  const { en, zh } = STATUS_WORDS[status];
  return refuse('MEETING_STATUS', { status, statusZh: zh, statusEn: en });
}

/** 项目调度会: called, its agenda gathered, held, and its minutes issued once each decision is an item of its project. */
export const MEETING_FILE: FileDecider<Meeting, MeetingInput, MeetingFact> = {
  kind: 'meeting',
  refusals: MEETING_REFUSALS,
  authorise: denied,
  decide(batch, command) {
    if (command.name === 'CallMeeting') return batch.state ? refuse('MEETING_EXISTS') : call(batch, command.payload);
    if (!batch.state) return refuse('MEETING_UNKNOWN');
    if (isNote(command)) return noted(batch, batch.state, command);
    settleMeeting(batch);
    const { state } = batch;
    if (!MEETING_MOVES[command.name].includes(state.status)) {
      return statusRefusal(state.status);
    }
    return given(batch, state, command);
  },
  evolve: evolveMeeting,
  statusOf: ({ status }) => status,
  // Whoever is in office proposes matters for it; which of them one sees goes by their projects.
  readersOf: () => 'everyone',
  escorted: true,
  noticesOf,
  publishedBy: () => null,
  reactionsOf,
};

/** Whoever acts, or is acted for: a deputy chairs in the chair's name, and both names stay. */
function denied(state: Meeting | null, command: MeetingInput, ctx: FileContext): FileRefusal | null {
  const { actor, directory, policy, principal } = ctx;
  if (isNote(command)) return actor.kind === 'system' ? null : refuse('MEETING_FORBIDDEN');
  if (!principal || isAdministrator(principal) || isOutsider(principal)) return refuse('MEETING_FORBIDDEN');
  const who = principal.actingFor ?? principal.personId;
  const chairs = who === state?.chairId;
  const prepares = chairs || holdersOf(policy.access.acts.meetings, directory).includes(who);
  if (command.name === 'IssueMinutes') {
    const away = state !== null && activePerson(directory, state.chairId) === null;
    return chairs || (away && prepares) ? null : refuse(prepares ? 'MEETING_CHAIR_ONLY' : 'MEETING_FORBIDDEN');
  }
  // 议题征集: whoever is in office proposes, as long as the agenda is open; its limit may have ended and nobody have looked.
  const isOpen = state?.status === 'gathering' && ctx.now < state.agendaDue;
  const proposes = command.name === 'AddLine' && isOpen && principal.roles.length > 0;
  return prepares || proposes ? null : refuse('MEETING_FORBIDDEN');
}

function given(
  batch: MeetingBatch,
  state: Meeting,
  command: Exclude<MeetingCommand, { name: 'CallMeeting' }>,
): FileRefusal | null {
  switch (command.name) {
    case 'GatherAgenda':
      return gather(batch, state);
    case 'AddLine':
      return addLine(batch, state, command.payload);
    case 'OrderLines':
      return order(batch, state, command.payload);
    case 'DropLine':
      if (!state.order.includes(command.payload.lineNo)) return refuse('MEETING_LINE_UNKNOWN');
      return add(batch, { type: 'LineDropped', v: 1, data: command.payload });
    case 'CloseAgenda':
      return closeAgenda(batch, state, command.payload.unitIds);
    case 'OpenSession':
      return open(batch, state);
    case 'NoteLine':
      return note(batch, state, command.payload);
    case 'DecideLine':
      return decideLine(batch, state, command.payload);
    case 'AmendDecision':
      return amend(batch, state, command.payload);
    case 'DropDecision':
      return drop(batch, state, command.payload);
    case 'CloseSession':
      return close(batch);
    case 'IssueMinutes':
      return issue(batch, state);
    case 'PostponeMeeting':
      return postpone(batch, state, command.payload);
    case 'CancelMeeting':
      return add(batch, { type: 'MeetingCancelled', v: 1, data: command.payload });
  }
}

/** What time has decided, in due order, each once: whoever looks late sees what a punctual look had seen. */
function settleMeeting(batch: MeetingBatch): asserts batch is MeetingBatch & { readonly state: Meeting } {
  batch.inTime(() => {
    for (;;) {
      const { state } = batch;
      const next = state && nextOfMeeting(state);
      if (!state || !next || next.at > batch.ctx.now) return;
      if (next.what === 'agenda') {
        const unitIds = [...new Set(unitsConcerned(state))].sort();
        batch.add({ type: 'AgendaClosed', v: 1, data: { unitIds, byTime: true } });
      } else batch.add({ type: 'MeetingAlarmed', v: 1, data: { what: next.what, due: next.at } });
    }
  });
}

function noted(batch: MeetingBatch, state: Meeting, command: MeetingNote): FileRefusal | null {
  if (command.name === 'SettleMeeting') {
    settleMeeting(batch);
    return batch.events.length > 0 ? null : refuse('MEETING_NOTHING_DUE');
  }
  if (command.name === 'NoteCarried') {
    if (!isAsked(state, command.payload)) return refuse('MEETING_DECISION_UNKNOWN');
    return add(batch, { type: 'DecisionCarried', v: 1, data: command.payload });
  }
  const [decisionNo = 0, attempt = 0] = (command.payload.about ?? '').split('/').map(Number);
  if (!isAsked(state, { decisionNo, attempt })) return refuse('MEETING_DECISION_UNKNOWN');
  return add(batch, { type: 'DecisionRefused', v: 1, data: { ...command.payload, decisionNo, attempt } });
}

/** Whether this is what its project was last asked. */
const isAsked = (
  { decisions }: Meeting,
  { attempt, decisionNo }: { readonly decisionNo: number; readonly attempt: number },
): boolean => decisions.some((each) => each.no === decisionNo && each.attempt === attempt && each.state === 'asked');

/** Each decision that the event asks for goes to its project: which of them, and for the how-manieth time, says `about`. */
function reactionsOf({ fact }: FileEvent<MeetingFact>, meeting: Meeting): readonly Reaction[] {
  const asked = ({ no, state, attempt }: Meeting['decisions'][number]): boolean => {
    if (state !== 'asked') return false;
    if (fact.type === 'SessionClosed') return attempt === 1;
    return (
      (fact.type === 'LineDecided' || fact.type === 'DecisionAmended') && fact.data.asked && fact.data.decisionNo === no
    );
  };
  return meeting.decisions.filter(asked).map(({ attempt, limit, no, personId, projectId, text, unitId }) => {
    const decidedIn = { meetingId: meeting.id, decisionNo: no, attempt, chairId: meeting.chairId };
    const command: SystemCommand = { name: 'CarryDecision', payload: { text, unitId, personId, limit, decidedIn } };
    return { target: { kind: PROJECT_KIND, id: projectId }, command, about: `${no}/${attempt}` };
  });
}
