import { type DomainEvent, proofKey } from '@bangban/domain';

export interface ProofRow {
  readonly arrival_id: string;
  readonly project_id: string;
  readonly proof_key: string;
}

/**
 * Where a proof has been recorded. A row says where to look: whether the arrival still stands is said by its project, so that
 * a withdrawal leaves no trace here.
 */
export function proofRows(projectId: string, events: readonly DomainEvent[]): readonly ProofRow[] {
  return events
    .flatMap((event) => {
      if (event.type === 'FundArrivalRecorded') return [event.data];
      return event.type === 'ProjectImported' ? event.data.fundArrivals : [];
    })
    .map((arrival) => ({ arrival_id: arrival.id, project_id: projectId, proof_key: proofKey(arrival) }));
}
