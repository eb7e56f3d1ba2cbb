import type { EscortFact } from '@bangban/domain';
import { atTheEdge, finalFailure, isRecordAway } from '../common/edge';

export interface ProjectEscortDeps {
  readonly record: {
    tick(projectId: string): Promise<EscortFact>;
    fact(projectId: string): Promise<EscortFact | null>;
  };
}

/**
 * What the record is called for, after what falls due first: a stage to open, somebody to remind, a routine to ask for, a
 * breach to record, a question to put to a leader; anything else that time decides; or what holds, where that is doubted.
 */
export type EscortStep =
  | 'openStage'
  | 'remind'
  | 'askForFollowUp'
  | 'recordBreach'
  | 'escalate'
  | 'settleDeadlines'
  | 'askRecord';

/**
 * Records what time has decided for a project and answers with the fresh snapshot, which says when to come back. Whatever
 * the name says is due first, all that is due is settled with it. Idempotent: what is due is recorded once, whoever asks
 * and however often.
 * @throws ApplicationFailure `PROJECT_UNKNOWN` (final), `RECORD_UNAVAILABLE` (to be retried)
 */
type Settle = (projectId: string) => Promise<EscortFact>;

/** One call by many names, which a history is read by. `tick` is that of runs from before the others. */
export type ProjectEscortActivities = Readonly<Record<EscortStep | 'tick', Settle>>;

/** The escort's activities over the given record. */
export function createProjectEscortActivities({ record }: ProjectEscortDeps): ProjectEscortActivities {
  const settle: Settle = (projectId) =>
    atTheEdge(async () => {
      try {
        return await record.tick(projectId);
      } catch (error) {
        if (!isRecordAway(error) && (await record.fact(projectId)) === null) throw finalFailure('PROJECT_UNKNOWN');
        throw error;
      }
    });
  return {
    openStage: settle,
    remind: settle,
    askForFollowUp: settle,
    recordBreach: settle,
    escalate: settle,
    settleDeadlines: settle,
    askRecord: settle,
    tick: settle,
  };
}
