import { type Directory, effectsOf, type HelpItemState } from '@bangban/domain';
import type { CommandAnswer } from './commands';
import type { Person, Unit } from './reference';

/** The place as the rules see it. */
export function directoryOf(units: readonly Unit[], people: readonly Person[]): Directory {
  return {
    version: 0,
    units: Object.fromEntries(units.map((unit) => [unit.id, unit])),
    people: Object.fromEntries(
      people.map(({ active, id, name, roles, unitId }) => [id, { id, name, unitId, roles, active }]),
    ),
  };
}

/** Whom an act has told, each once: by the rule that told them. */
export function toldBy(
  { events, project }: CommandAnswer,
  items: readonly HelpItemState[],
  directory: Directory,
  personId: string,
): readonly string[] {
  const world = { project, items: Object.fromEntries(items.map((item) => [item.id, item])) };
  const actor = { id: personId, actingFor: null, kind: 'person' as const };
  const ids = events.flatMap((event) =>
    effectsOf({ ...event, actor }, world, directory).map(({ recipientId }) => recipientId),
  );
  return [...new Set(ids)];
}
