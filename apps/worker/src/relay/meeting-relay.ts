import { meetingFact } from '@bangban/domain';
import { type Database, meetingAt, takeOutbox } from '@bangban/persistence';
import { DISPATCH_MEETING, meetingLearned, meetingWorkflowId } from '@bangban/workflows/contract';
import type { Client } from '@temporalio/client';
import { playRound } from './round';

export interface MeetingRelayDeps {
  readonly dataSource: Database;
  readonly client: Client;
  readonly taskQueue: string;
  readonly onError: (meetingId: string, error: unknown) => void;
}

const BATCH = 50;
const PARALLEL = 4;
const SIGNAL_MS = 10_000;
/** As for projects: a round's transaction rests while signals are sent. */
const ROUND_MS = 4_000;

/** Tells workflows of meetings what the record has committed, as the relay of projects does. */
export function createMeetingRelay(deps: MeetingRelayDeps): () => Promise<boolean> {
  return async () => {
    let well = false;
    await takeOutbox(deps.dataSource, 'meeting', BATCH, async (ids) => {
      const round = await playRound(ids, {
        width: PARALLEL,
        longestMs: ROUND_MS,
        onError: deps.onError,
        work: (id) => tell(deps, id),
      });
      well = round.well;
      return round.done;
    });
    return well;
  };
}

async function tell({ client, dataSource, taskQueue }: MeetingRelayDeps, id: string): Promise<void> {
  const found = await meetingAt(dataSource, id);
  if (!found) return;
  const fact = meetingFact(found.state, found.seq, found.offsetMs);
  await client.withDeadline(Date.now() + SIGNAL_MS, () =>
    client.workflow.signalWithStart(DISPATCH_MEETING, {
      workflowId: meetingWorkflowId(id),
      taskQueue,
      args: [{ fact }],
      signal: meetingLearned,
      signalArgs: [fact],
    }),
  );
}
