import type { ownMandate, ownProject } from '@bangban/contract';
import { dateAt, type Directory } from '@bangban/kernel';
import {
  agentLeft,
  agentsOffered,
  type HelpItemState,
  isOpenItem,
  mandatesOf,
  mandateState,
  placesOf,
  type ProjectState,
} from '@bangban/domain';
import type { RecordClock } from '@bangban/persistence';
import type { z } from 'zod';

interface Recorded {
  readonly project: ProjectState;
  readonly items: readonly HelpItemState[];
}

/** What the company is told of its own mandates, the newest first. */
export function ownMandates(
  { items, project }: Recorded,
  clock: RecordClock,
  directory: Directory,
): z.output<typeof ownMandate>[] {
  const today = dateAt(clock.now, clock.utcOffsetMinutes);
  const open = new Set(items.filter(({ state }) => isOpenItem(state)).map(({ id }) => id));
  const places = placesOf(directory);
  return mandatesOf(project)
    .map((mandate) => {
      const { at: _, by: __, endNotice: ____, itemIds, sha256: ___, withdrawn, ...told } = mandate;
      const state = mandateState(mandate, today, project, (id) => open.has(id), agentLeft(mandate, places));
      return { ...told, itemIds: [...itemIds], state, reason: withdrawn?.reason ?? null };
    })
    .reverse();
}

/** Whom it may let act for it. */
export const ownAgents = (project: ProjectState, directory: Directory): z.output<typeof ownProject>['agents'] =>
  agentsOffered(project, directory).map((personId) => ({
    personId,
    unitId: directory.people[personId]?.unitId ?? '',
  }));
