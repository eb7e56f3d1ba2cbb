import type { ReaderKey } from '@bangban/kernel';
import type { HelpItemState } from '../help-item/help-item.state';
import type { ProjectState } from '../project/project.state';

const written = (units: readonly (string | null | undefined)[], people: readonly (string | null | undefined)[]) => {
  const keys = [
    ...units.flatMap((id): ReaderKey[] => (id ? [`unit:${id}`] : [])),
    ...people.flatMap((id): ReaderKey[] => (id ? [`person:${id}`] : [])),
  ];
  return [...new Set(keys)].sort();
};

/**
 * Who stands on a project itself: those who found it, follow it, lead it, help it and have it built, whom an open question
 * on it is put to, who takes it over, and the investor's contacts. Whoever has left it stands on it no more.
 */
export function projectReaders(project: ProjectState): readonly ReaderKey[] {
  const members = Object.values(project.parties);
  const { escalations, followerId, handOver, introducingUnitId, investorContactIds, landingUnitId } = project;
  return [
    ...written(
      [introducingUnitId, landingUnitId, handOver?.toUnitId, ...members.map(({ unitId }) => unitId)],
      [
        followerId,
        handOver?.toPersonId,
        ...members.map(({ personId }) => personId),
        ...escalations.flatMap(({ recipients }) => recipients),
      ],
    ),
    ...[...investorContactIds].sort().map((id): ReaderKey => `investor:${id}`),
  ];
}

/** Who stands on one of its items: the units that handle it, the person who answers, whom a question on it is put to. */
export function itemReaders({ coUnitIds, escalations, personId, unitId }: HelpItemState): readonly ReaderKey[] {
  return written([unitId, ...coUnitIds], [personId, ...escalations.flatMap(({ recipients }) => recipients)]);
}
