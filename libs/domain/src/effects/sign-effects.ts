import { SIGN_WORDS, type SignKind } from '@bangban/contract/vocabulary';
import { type Directory, helpCentreHead } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import type { ProjectState } from '../project/project.state';
import { signsOf } from '../project/signs';
import type { Told } from './notice';

const named = (kind: SignKind) => ({ sign: SIGN_WORDS[kind].zh, signEn: SIGN_WORDS[kind].en });

/** The leader, whoever follows the company and the centre hear of a sign; of its end also whoever had seen it. */
export function signTold(event: DomainEvent, project: ProjectState, directory: Directory): Told | null {
  switch (event.type) {
    case 'WarningSignRecorded': {
      const { kind, period: month, words } = event.data;
      return { kind: 'sign-recorded', to: watchers(project, directory), params: { ...named(kind), month, words } };
    }
    case 'WarningSignCleared': {
      const { id, kind, reason } = event.data;
      const seenBy = signsOf(project).find((each) => each.id === id)?.by;
      return {
        kind: 'sign-cleared',
        to: [...watchers(project, directory), seenBy],
        params: { ...named(kind), reason },
      };
    }
    default:
      return null;
  }
}

/** Who watches over a project: its leader, whoever follows it, and the centre. */
export const watchers = (
  { followerId, parties }: ProjectState,
  directory: Directory,
): readonly (string | null | undefined)[] => [
  ...[parties.leader?.personId, followerId],
  parties['help-centre']?.personId ?? helpCentreHead(directory),
];
