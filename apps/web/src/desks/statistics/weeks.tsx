import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { CountLink } from './count-link';
import { Figure } from './figure';
import { weeksQuery, type WeekRow } from './statistics-queries';
import { WEEK_PARTS, WEEK_SPANS, type WeekPart, type WeekSpan } from './statistics-search';
import { usePalette } from './use-palette';

/** In the order of the chart: what came and went as bars, what stood as lines. */
const DRAWN = ['issued', 'closed', 'open', 'late'] as const satisfies readonly WeekPart[];

/** 周走势: week by week, what was issued and closed, and what stood open and late at its end. */
export function Weeks(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { shortDayOf } = useFormat();
  const search = useSearch({ from: '/statistics' });
  const { weeks = 26 } = search;
  const { data, error, refetch } = useQuery(weeksQuery(weeks));
  const rows = data ?? [];
  const link = ({ at }: WeekRow, part: WeekPart) =>
    ({ to: '/statistics', search: { rows: 'week', at, part } }) as const;
  const colours = { issued: palette.hatch, closed: palette.text3, open: palette.accent, late: palette.lightRed };
  return (
    <Figure
      title={t('statistics.weeks')}
      definition={t('statistics.weeksMeans')}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      tools={
        <Segmented<WeekSpan>
          size="small"
          aria-label={t('statistics.span')}
          value={weeks}
          onChange={(next) => void navigate({ to: '/statistics', search: { ...search, weeks: next }, replace: true })}
          options={WEEK_SPANS.map((value) => ({ value, label: t('statistics.weeksOf', { count: value }) }))}
        />
      }
      chart={
        data
          ? {
              height: 300,
              categories: rows.map(({ at }) => shortDayOf(at)),
              series: DRAWN.map((part) => ({
                name: t(`statistics.week.${part}`),
                values: rows.map((row) => row[part]),
                colour: colours[part],
                kind: part === 'open' || part === 'late' ? ('line' as const) : ('bar' as const),
                icon:
                  part === 'open' ? ('circle' as const) : part === 'late' ? ('triangle' as const) : ('rect' as const),
              })),
            }
          : null
      }
      onOpen={({ index, series }) => {
        const [row, part] = [rows[index], DRAWN[series]];
        if (row && part && row[part] > 0) void navigate(link(row, part));
      }}
      file={() => ({
        name: t('statistics.weeks'),
        columns: [
          { title: t('statistics.weekTo') },
          ...WEEK_PARTS.map((part) => ({ title: t(`statistics.week.${part}`) })),
        ],
        rows: rows.map((row) => [shortDayOf(row.at), ...WEEK_PARTS.map((part) => row[part])]),
      })}
      table={
        <table className="figures-table">
          <caption className="unseen">{t('statistics.weeks')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('statistics.weekTo')}</th>
              {WEEK_PARTS.map((part) => (
                <th key={part} scope="col" className="num">
                  {t(`statistics.week.${part}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map((row) => (
              <tr key={row.at}>
                <th scope="row">{shortDayOf(row.at)}</th>
                {WEEK_PARTS.map((part) => (
                  <td key={part} className="num">
                    <CountLink
                      count={row[part]}
                      what={`${shortDayOf(row.at)} ${t(`statistics.week.${part}`)}`}
                      to={link(row, part)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
