import type { Answer } from '@bangban/api-client';
import { FORM_COLOURS, FORM_OUTCOMES, type FormColour } from '@bangban/contract/vocabulary';
import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './api';
import type { Period } from './periods';
import { keys } from './query-keys';

type Report = Answer<'/api/statistics/forms'>;
export type FormCountsRow = Report['rows'][number];
export type FormCounts = Omit<FormCountsRow, 'unitId'>;

/** What of the forms of a period is counted: all that were issued, what became of them, and which had a blue one before. */
export const FORM_PARTS = ['issued', ...FORM_OUTCOMES, 'afterBlue'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

export const formCountsQuery = (period: Period, unitId: string | undefined) =>
  queryOptions({
    queryKey: keys.list('form-counts', { ...period, unitId }),
    queryFn: () =>
      answerOf(
        api.GET('/api/statistics/forms', {
          params: { query: { ...period, ...(unitId === undefined ? {} : { unitId }) } },
        }),
      ),
  });

/** One number of them, as an address of the list behind it says it. */
export function partFilter(part: FormPart): {
  readonly open?: 'yes';
  readonly afterBlue?: 'yes';
  readonly state?: Exclude<FormPart, 'issued' | 'open' | 'afterBlue'>;
} {
  if (part === 'issued') return {};
  if (part === 'open' || part === 'afterBlue') return { [part]: 'yes' };
  return { state: part };
}

/** Of all units together, a row for each colour of which there are any. */
export function formTotals(rows: readonly FormCountsRow[]): readonly FormCounts[] {
  return FORM_COLOURS.flatMap((colour) => {
    const own = rows.filter((row) => row.colour === colour);
    return own.length > 0 ? [summed(colour, own)] : [];
  });
}

function summed(colour: FormColour, rows: readonly FormCountsRow[]): FormCounts {
  const sums = FORM_PARTS.map((part) => [part, rows.reduce((sum, row) => sum + row[part], 0)] as const);
  return { colour, ...(Object.fromEntries(sums) as Record<FormPart, number>) };
}

/** The share with a blue form before them, of what comes after one; null for blue itself. */
export const shareAfterBlue = ({ afterBlue, colour, issued }: FormCounts): number | null =>
  colour === 'blue' || issued === 0 ? null : (afterBlue / issued) * 100;
