import { type Actor, type DateOnly, type Directory, type StandInRules, substitutesOf } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import type { itemParams } from '../policy/item-title';
import type { Notice } from './notice';
import { namedParam } from './notices';

/**
 * Whoever acts for somebody on this day is told what that person is told, marked as such (代): the same matter, so that
 * both notices settle together. Nobody hears twice of one event, and nobody of their own act.
 */
export function withSubstitutes(
  notices: readonly Notice[],
  directory: Directory,
  today: DateOnly,
  actor: Pick<Actor, 'id'>,
  rules: StandInRules,
): readonly Notice[] {
  const told = new Set([actor.id, ...notices.map(({ recipientId }) => recipientId)]);
  return notices.flatMap((notice) => {
    const acting = substitutesOf(directory, notice.recipientId, today, rules).filter((id) => !told.has(id));
    acting.forEach((id) => told.add(id));
    const standsFor = namedParam('standsFor', directory.people[notice.recipientId], notice.recipientId);
    const copies = acting.map((recipientId) => ({
      ...notice,
      recipientId,
      params: { ...notice.params, ...standsFor },
    }));
    return [notice, ...copies];
  });
}

/** What somebody did in another person's name, for that person to know; null where nobody acted for anybody. */
export function actedFor(
  act: CommandName,
  actor: Actor,
  subject: { readonly project: string; readonly itemId: string | null } & ReturnType<typeof itemParams>,
  directory: Directory,
): Notice | null {
  if (actor.actingFor === null) return null;
  const substitute = namedParam('substitute', directory.people[actor.id], actor.id);
  const { item, itemId, ...named } = subject;
  return {
    recipientId: actor.actingFor,
    kind: 'acted-for-you',
    itemId,
    params: { ...named, item: item ?? '', act, ...substitute },
    matter: null,
  };
}
