import type { DomainEvent, EventMap } from '../event/events';
import type { Reaction } from '@bangban/kernel';
import type { FundArrival } from '../project/project.state';
import type { SystemCommand } from './system-commands';

/** A project is a file too, of this kind. */
export const PROJECT_KIND = 'project';

const NONE: readonly Reaction[] = [];

/** What an event of a project asks of other files. Most ask nothing. */
export function reactionsOf(event: DomainEvent): readonly Reaction[] {
  switch (event.type) {
    case 'FundArrivalRecorded':
      return proofsShared(event.projectId, [event.data]);
    case 'ProjectImported':
      return proofsShared(event.projectId, event.data.fundArrivals);
    case 'LeadContested':
      return rival(event.data.projectId, event.projectId, event.data.byUnitId, null);
    case 'LeadContestDecided': {
      const { first, ...decided } = event.data;
      return first ? rival(first.projectId, event.projectId, first.byUnitId, decided) : NONE;
    }
    case 'HelpItemAdded':
      return event.data.decidedIn ? carried(event.data, event.data.decidedIn) : NONE;
    default:
      return NONE;
  }
}

/** The lead that was first is told of a later one, and of what is decided: where the later one goes on alone, it is given up. */
function rival(
  first: string,
  projectId: string,
  unitId: string | undefined,
  decided: EventMap['LeadRivalNoted']['decided'],
): readonly Reaction[] {
  if (unitId === undefined) return NONE;
  const command: SystemCommand = { name: 'NoteRival', payload: { projectId, unitId, decided } };
  return [{ target: { kind: PROJECT_KIND, id: first }, command }];
}

/** The meeting is told of which decision there is an item now. */
function carried(
  { itemId, no }: EventMap['HelpItemAdded'],
  { attempt, decisionNo, meetingId }: NonNullable<EventMap['HelpItemAdded']['decidedIn']>,
): readonly Reaction[] {
  const payload = { decisionNo, attempt, itemId, itemNo: no };
  return [{ target: { kind: 'meeting', id: meetingId }, command: { name: 'NoteCarried', payload } }];
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
