import type { DomainEvent } from '../event/events';
import type { Stream } from '../event/reaction.events';
import type { FundArrival } from '../project/project.state';
import type { SystemCommand } from './system-commands';

/** A project is a file too, of this kind. */
export const PROJECT_KIND = 'project';

/**
 * What one file asks of another because of something that happened to it. It is kept with the event, carried by the engine
 * and given to the other file as a command of the system, at most once.
 */
export interface Reaction {
  readonly target: Stream;
  /** A command that the target's kind knows. */
  readonly command: { readonly name: string; readonly payload: object };
}

const NONE: readonly Reaction[] = [];

/** What an event of a project asks of other files. Most ask nothing. */
export function reactionsOf(event: DomainEvent): readonly Reaction[] {
  switch (event.type) {
    case 'FundArrivalRecorded':
      return proofsShared(event.projectId, [event.data]);
    case 'ProjectImported':
      return proofsShared(event.projectId, event.data.fundArrivals);
    default:
      return NONE;
  }
}

/** Each project on which the same paper stands is told, so that its own history says so. */
function proofsShared(projectId: string, arrivals: readonly FundArrival[]): readonly Reaction[] {
  return arrivals.flatMap(({ elsewhere, id, proof, proofNumber }) =>
    (elsewhere?.projectIds ?? []).map((target) => {
      const payload = { arrivalId: id, projectId, proof, proofNumber, reason: elsewhere?.reason ?? '' };
      const command: SystemCommand = { name: 'NoteSharedProof', payload };
      return { target: { kind: PROJECT_KIND, id: target }, command };
    }),
  );
}
