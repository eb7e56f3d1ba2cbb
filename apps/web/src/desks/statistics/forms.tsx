import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FORM_COLOURS } from '@bangban/contract/vocabulary';
import { capitalised } from '../../i18n/capitalised';
import { formCountsQuery } from '../../lib/form-counts';
import { type Period, periodOf } from '../../lib/periods';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { FormCountsTable, type FormNumber, useFormCountsFile } from '../../pieces/form-counts-table';
import { PeriodFilter } from '../../pieces/period-filter';
import { Figure } from './figure';
import { usePalette } from './use-palette';

const MOST_BARS = 16;
const BAR_HEIGHT = 24;

/** 督查单: of a period, by the unit that they are addressed to, colour and what became of them. */
export function Forms(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { today } = useFormat();
  const search = useSearch({ from: '/statistics' });
  const usual = periodOf('quarter', today);
  const period: Period = { from: search.from ?? usual.from, to: search.to ?? usual.to };
  const { data, error, refetch } = useQuery(formCountsQuery(period, undefined));
  const nameOf = useNames(data?.names);
  const fileOf = useFormCountsFile();
  const rows = data?.rows ?? [];
  const units = [...new Set(rows.map(({ unitId }) => unitId))].slice(0, MOST_BARS);
  const link = ({ colour, part, unitId }: FormNumber) =>
    ({
      to: '/statistics',
      search: { rows: 'forms', colour, formPart: part, ...period, ...(unitId === undefined ? {} : { unitId }) },
    }) as const;
  const looks = {
    blue: { colour: palette.accent },
    yellow: { colour: palette.lightYellow, pattern: 'dots' },
    red: { colour: palette.lightRed, pattern: 'lines' },
  } as const;
  return (
    <Figure
      name="forms"
      title={t('formCounts.title')}
      definition={t('formCounts.counted')}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      empty={data && rows.length === 0 ? t('figures.nothingText') : null}
      filters={
        <PeriodFilter
          value={period}
          onChange={({ from, to }) => {
            const { from: _, to: __, ...others } = search;
            const days = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
            void navigate({ to: '/statistics', search: { ...others, ...days } });
          }}
        />
      }
      chart={
        data
          ? {
              height: Math.max(200, 60 + units.length * BAR_HEIGHT),
              lying: true,
              categories: units.map((unitId) => nameOf(unitId)),
              series: FORM_COLOURS.map((colour) => ({
                name: capitalised(t(`words.formColour.${colour}`)),
                values: units.map(
                  (unitId) => rows.find((row) => row.unitId === unitId && row.colour === colour)?.issued ?? 0,
                ),
                stack: 'forms',
                ...looks[colour],
              })),
            }
          : null
      }
      onOpen={({ index, series }) => {
        const [unitId, colour] = [units[index], FORM_COLOURS[series]];
        if (unitId !== undefined && colour) void navigate(link({ unitId, colour, part: 'issued' }));
      }}
      file={() => fileOf(rows, period, nameOf)}
      table={<FormCountsTable rows={rows} nameOf={nameOf} linkOf={link} />}
    />
  );
}
