import { MEETS } from './acts';
import type { Facts, ProjectFact } from './facts';
import type { Place } from './place';

/** Whom the policy puts something on: a person, or with them the people of their unit. */
export interface Named {
  readonly personId: string | null;
  readonly unitId: string | null;
}

/** Whom the policy names, on a project as it stands, for what a command meets; the centre's head where that is nobody. */
export function namedFor(command: string, project: ProjectFact, facts: Facts, place: Place): readonly Named[] {
  const met = MEETS[command] ?? [];
  const duties = facts.policies[project.policyVersion]?.duties[project.stage] ?? [];
  return duties
    .filter(({ asks }) => asks.some((each) => met.includes(each)))
    .map(({ holder, key }) => found(holder, key, project, place) ?? { personId: place.centreHead, unitId: null });
}

function found(holder: string, kind: string, project: ProjectFact, place: Place): Named | null {
  const alone = (id: string | null | undefined): Named | null =>
    place.there(id) ? { personId: id ?? null, unitId: null } : null;
  const inUnit = (unitId: string | null | undefined, first: string | null = null): Named | null => {
    const personId = place.there(first) ?? place.answering(unitId, kind);
    return unitId && personId ? { personId, unitId } : null;
  };
  switch (holder) {
    case 'leader':
      return alone(place.leaderOf(project));
    case 'follower':
      return alone(project.followerId);
    case 'help-centre-head':
      return alone(place.centreHead);
    case 'helpdesk':
      return alone(officerFor(kind, project, place));
    case 'introducing-unit':
      return inUnit(project.introducingUnitId, seated(holder, project.introducingUnitId, kind, project, place));
    case 'landing-place':
      return inUnit(project.landingUnitId, seated(holder, project.landingUnitId, kind, project, place));
    default:
      return inUnit(place.carrying(holder.replace('function:', ''))?.id);
  }
}

/** Before a unit's general answer comes its answer for the kind, then whoever sits in the team for it. */
function seated(party: string, unitId: string | null, kind: string, project: ProjectFact, place: Place): string | null {
  const member = project.parties[party];
  const ofKind = place.there(place.unit(unitId)?.answers[kind]);
  return ofKind ?? (member?.unitId === unitId ? place.there(member?.personId) : null);
}

/** Of the help centre, an officer or its head: in the team, for the kind, for every other. */
function officerFor(kind: string, project: ProjectFact, place: Place): string | undefined {
  const centre = place.carrying('help-centre');
  const named = [project.parties['help-centre']?.personId, centre?.answers[kind], centre?.answers['*']];
  const keeps = (id: string | undefined): boolean =>
    place.there(id) !== null &&
    (id === centre?.headId || place.person(id)?.roles.includes('helpdesk-officer') === true);
  return named.find(keeps) ?? undefined;
}
