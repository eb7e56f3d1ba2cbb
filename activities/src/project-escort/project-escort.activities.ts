import type { EscortFact } from '@bangban/domain';
import { atTheEdge, finalFailure, isRecordAway } from '../common/edge';

export interface ProjectEscortDeps {
  readonly record: {
    tick(projectId: string): Promise<EscortFact>;
    fact(projectId: string): Promise<EscortFact | null>;
  };
}

export interface ProjectEscortActivities {
  /**
   * Records what time has decided for a project and answers with the fresh snapshot, which says when to come back.
   * Idempotent: what is due is recorded once, whoever asks and however often.
   * @throws ApplicationFailure `PROJECT_UNKNOWN` (final), `RECORD_UNAVAILABLE` (to be retried)
   */
  tick(projectId: string): Promise<EscortFact>;
}

/** The escort's activities over the given record. */
export function createProjectEscortActivities({ record }: ProjectEscortDeps): ProjectEscortActivities {
  return {
    tick: (projectId) =>
      atTheEdge(async () => {
        try {
          return await record.tick(projectId);
        } catch (error) {
          if (!isRecordAway(error) && (await record.fact(projectId)) === null) throw finalFailure('PROJECT_UNKNOWN');
          throw error;
        }
      }),
  };
}
