import { type Directory, signingHead } from '@bangban/kernel';
import { contestDeciders } from '../duty/contest-deciders';
import type { DomainEvent } from '../event/events';
import type { ProjectState } from '../project/project.state';
import { DECIDE_CONTEST } from './matters';
import type { Told } from './notice';

/**
 * Whoever decides and whoever follows the lead hear that another unit was there before; of the decision, the unit too. On the
 * lead that was first, its own people hear of both, and of the other lead nothing but whose it is.
 */
export function contestTold(event: DomainEvent, project: ProjectState, directory: Directory): readonly Told[] | null {
  const own = [project.followerId, signingHead(directory, project.introducingUnitId)];
  switch (event.type) {
    case 'LeadContested': {
      const { unitId, until } = event.data;
      const params = { text: directory.units[unitId]?.name ?? unitId, until };
      const deciders = contestDeciders(project, directory);
      return [
        { kind: 'lead-contested', to: deciders, params, matter: DECIDE_CONTEST },
        { kind: 'lead-contested', to: own.filter((id) => id !== null && !deciders.includes(id)), params },
      ];
    }
    case 'LeadContestDecided': {
      const { reason, verdict } = event.data;
      return [{ kind: 'lead-contest-decided', to: own, params: { contestVerdict: verdict, reason } }];
    }
    case 'LeadRivalNoted': {
      const { decided, unitId } = event.data;
      const text = directory.units[unitId]?.name ?? unitId;
      // Told late, after the decision: there is nothing to hear any more.
      const known = project.rivals?.find((each) => each.projectId === event.data.projectId)?.decided;
      if (decided === null) return known ? [] : [{ kind: 'lead-rivalled', to: own, params: { text } }];
      const params = { text, rivalVerdict: `rival-${decided.verdict}`, reason: decided.reason };
      return [{ kind: 'lead-rival-decided', to: own, params }];
    }
    default:
      return null;
  }
}
