import type { MeetingFactTold } from '@bangban/domain';
import { allHandlersFinished, condition, continueAsNew, setCurrentDetails, setHandler } from '@temporalio/workflow';
import { Keeper, type Waiting } from '../keeper/keeper';
import { meetingLearned, type MeetingStart } from './dispatch-meeting.messages';
import { calling } from './dispatch-meeting.proxies';

/**
 * The life of one dispatch meeting (项目调度会): matters are gathered until its agenda closes, it is held on its day, and its
 * minutes are issued once each decision is an item of its project. What people do comes by signal; what time does, it sees to.
 */
export async function dispatchMeeting(start: MeetingStart): Promise<void> {
  const keeper = new Keeper(start, { settle, summary: summaryOf, show });
  setHandler(meetingLearned, (fact) => keeper.hear(fact));
  await keeper.until(() => keeper.fact.ended);
  await condition(allHandlersFinished);
  if (!keeper.fact.ended) await continueAsNew<typeof dispatchMeeting>(keeper.carried());
}

type Step = Waiting<MeetingFactTold>;

/** The record is called by the name of what is due. */
function settle(waiting: Step): Promise<MeetingFactTold> {
  const { meetingId, status } = waiting.fact;
  const steps = calling(summaryOf(waiting));
  if (waiting.doubted) return steps.askForMeeting(meetingId);
  if (status === 'gathering') return steps.closeAgenda(meetingId);
  return status === 'invited' ? steps.remindOfMeeting(meetingId) : steps.remindOfMinutes(meetingId);
}

const NEXT: Readonly<Partial<Record<MeetingFactTold['status'], string>>> = {
  gathering: '议题截止 (agenda-closes)',
  invited: '会期已过 (day-ends)',
  minutes: '纪要到期 (minutes-due)',
};

function summaryOf({ doubted, fact: { status, wakeUp } }: Step): string | undefined {
  if (doubted) return '核对记录 (ask-record)';
  return wakeUp === null ? undefined : NEXT[status];
}

function show({ barren, fact: { openDecisions, status, wakeUp } }: Step): void {
  const next = wakeUp === null ? 'nothing is due' : `${NEXT[status] ?? 'next'}: ${wakeUp}`;
  setCurrentDetails(
    [status, next, `open decisions: ${openDecisions}`, ...(barren > 1 ? [`barren: ${barren}`] : [])].join('\n'),
  );
}
