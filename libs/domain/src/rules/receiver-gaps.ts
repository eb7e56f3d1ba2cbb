import {
  activePerson,
  type Directory,
  helpCentreHead,
  peopleWithRole,
  type RecipientRef,
  RECIPIENTS,
} from '@bangban/kernel';
import { POSTS } from './fallback-warnings';

/** Whoever is to be told and is not there now: a post that nobody holds, a unit without a head. */
export interface EmptyReceiver {
  readonly of: RecipientRef;
  readonly unitId: string | null;
}

/** As the directory stands: what is each project's own is not looked for here. */
export function emptyReceivers(directory: Directory): readonly EmptyReceiver[] {
  const posts = RECIPIENTS.filter((of) => {
    const post = POSTS[of];
    if (of === 'help-centre-head') return helpCentreHead(directory) === null;
    return post !== undefined && peopleWithRole(directory, post).length === 0;
  });
  const units = Object.values(directory.units)
    .filter(({ active, headId }) => active && activePerson(directory, headId) === null)
    .map(({ id }) => id)
    .sort();
  return [
    ...posts.map((of): EmptyReceiver => ({ of, unitId: null })),
    ...units.map((unitId): EmptyReceiver => ({ of: 'unit-head', unitId })),
  ];
}
