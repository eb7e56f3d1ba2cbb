import { useTranslation } from 'react-i18next';
import type { Answer } from '@bangban/api-client';
import { useFormNumber } from '../lib/form-words';
import { useFormat } from '../lib/use-format';

type Found = Answer<'/api/search'>;

/** What is found, in the order of its groups. */
export const HIT_GROUPS = [
  ...(['actions', 'projects', 'items', 'meetings', 'forms', 'promises', 'reviews'] as const),
  ...(['investors', 'promotions', 'trips', 'people'] as const),
] as const;

/** Something to go to. */
export interface Hit {
  readonly key: string;
  readonly group: (typeof HIT_GROUPS)[number];
  readonly title: string;
  readonly note: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** What the server finds beside projects and items, as rows of the search. */
export function useBesideHits(): (data: Found | undefined) => readonly Hit[] {
  const { t } = useTranslation();
  const numberOf = useFormNumber();
  const { date } = useFormat();
  return (data) =>
    data === undefined
      ? []
      : [
          ...data.meetings.map(({ day, id, kind, place, status }) => ({
            key: id,
            group: 'meetings' as const,
            title: `${t(`words.meetingKind.${kind}`)} ${date(day)}`,
            to: `/meetings/${id}`,
            note: `${t(`words.meetingStatus.${status}`)} · ${place}`,
          })),
          ...data.forms.map((row) => ({
            key: row.id,
            group: 'forms' as const,
            title: numberOf(row),
            to: `/forms/${row.id}`,
            note: `${t(`words.formState.${row.state}`)} · ${row.projectName}`,
          })),
          ...data.promises.map(({ id, projectId, projectName, state, what }) => ({
            key: id,
            group: 'promises' as const,
            title: what,
            to: `/projects/${projectId}`,
            search: { tab: 'money' },
            note: `${t(`words.commitmentState.${state}`)} · ${projectName}`,
          })),
          ...data.reviews.map(({ id, projectName, status, subject }) => ({
            key: id,
            group: 'reviews' as const,
            title: subject,
            to: `/reviews/${id}`,
            note: `${t(`words.reviewStatus.${status}`)} · ${projectName}`,
          })),
          ...data.investors.map(({ group, id, name }) => ({
            key: id,
            group: 'investors' as const,
            title: name,
            to: `/libraries/investors/${id}`,
            note: group ?? '',
          })),
          ...data.promotions.map(({ id, name, status }) => ({
            key: id,
            group: 'promotions' as const,
            title: name,
            to: `/libraries/projects/${id}`,
            note: t(`words.promotionStatus.${status}`),
          })),
          ...data.trips.map(({ direction, from, group, id, purpose }) => ({
            key: id,
            group: 'trips' as const,
            title: purpose,
            to: `/outreach/${id}`,
            note: `${t(`words.tripDirection.${direction}`)} ${date(from)} · ${group}`,
          })),
        ];
}
