import type { ReaderKey } from '@bangban/kernel';
import type { HelpItemState } from '../help-item/help-item.state';
import type { SupervisionForm } from '../supervision-form/supervision-form';
import type { Commitment } from '../project/commitments';
import type { ProjectState } from '../project/project.state';

const written = (units: readonly (string | null | undefined)[], people: readonly (string | null | undefined)[]) => {
  const keys = [
    ...units.flatMap((id): ReaderKey[] => (id ? [`unit:${id}`] : [])),
    ...people.flatMap((id): ReaderKey[] => (id ? [`person:${id}`] : [])),
  ];
  return [...new Set(keys)].sort();
};

/** What of a project, and of an item, says who stands on it: a function may read nothing else of either. */
const OF_PROJECT = [
  ...(['escalations', 'followerId', 'handOver', 'introducingUnitId'] as const),
  ...(['investorContactIds', 'landingUnitId', 'leadSource', 'parties'] as const),
] as const;
const OF_ITEM = ['coUnitIds', 'escalations', 'personId', 'unitId'] as const;
export const PROJECT_SAYS: readonly (keyof ProjectState)[] = OF_PROJECT;
export const ITEM_SAYS: readonly (keyof HelpItemState)[] = OF_ITEM;

/**
 * Who stands on a project itself: those who found it, follow it, lead it, help it and have it built, whom an open question
 * on it is put to, who takes it over, and the investor's contacts. Whoever has left it stands on it no more.
 */
export function projectReaders(project: Pick<ProjectState, (typeof OF_PROJECT)[number]>): readonly ReaderKey[] {
  const members = Object.values(project.parties);
  const { escalations, followerId, handOver, introducingUnitId, investorContactIds, landingUnitId, leadSource } =
    project;
  return [
    ...written(
      [introducingUnitId, landingUnitId, handOver?.toUnitId, ...members.map(({ unitId }) => unitId)],
      [
        followerId,
        leadSource?.by,
        handOver?.toPersonId,
        ...members.map(({ personId }) => personId),
        ...escalations.flatMap(({ recipients }) => recipients),
      ],
    ),
    ...[...investorContactIds].sort().map((id): ReaderKey => `investor:${id}`),
  ];
}

/** Who stands on one of its items: the units that handle it, the person who answers, whom a question on it is put to. */
export function itemReaders(item: Pick<HelpItemState, (typeof OF_ITEM)[number]>): readonly ReaderKey[] {
  const { coUnitIds, escalations, personId, unitId } = item;
  return written([unitId, ...coUnitIds], [personId, ...escalations.flatMap(({ recipients }) => recipients)]);
}

/** Who stands on a promise (承诺): the unit that keeps it and who answers for it there, as long as the record counts it. */
export const commitmentReaders = ({
  owedTo,
  personId,
  state,
  unitId,
}: Pick<Commitment, 'owedTo' | 'personId' | 'state' | 'unitId'>): readonly ReaderKey[] =>
  state === 'withdrawn' ? [] : written([unitId, owedTo], [personId]);

/** Who stands on a supervision form, whatever becomes of it: the unit to which it is addressed, and who answers for it. */
export const formReaders = ({ personId, unitId }: Pick<SupervisionForm, 'personId' | 'unitId'>): readonly ReaderKey[] =>
  written([unitId], [personId]);
