import type { Directory } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import type { ProjectState } from '../project/project.state';
import type { Told } from './notice';
import { watchers } from './sign-effects';

/** 变更投资方: the leader, the follower and the centre hear who takes the project over, and so do the new company's contacts. */
export function investorTold(event: DomainEvent, project: ProjectState, directory: Directory): Told | null {
  if (event.type !== 'InvestorChanged') return null;
  const { contactIds, former, investor, reason } = event.data;
  const params = { text: investor.name, words: former.investor?.name ?? '', reason };
  return { kind: 'investor-changed', to: [...watchers(project, directory), ...contactIds], params };
}
