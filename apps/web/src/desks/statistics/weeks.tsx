import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { WEEK_PARTS, type WeekPart } from '@bangban/contract/vocabulary';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { Light } from '../../pieces/light';
import { lightSeries } from './chart-options';
import { CountLink } from '../../pieces/count-link';
import { Figure } from './figure';
import { weeksQuery, type WeekRow } from './statistics-queries';
import { WEEK_SPANS, type WeekSpan } from './statistics-search';
import { usePalette } from './use-palette';
import { isLight, LIGHTS, weekPartName } from './week-part';

/** In the order of the chart: a bar of the lights at the end of a week, and beside it what came and what went. */
const DRAWN = [...LIGHTS, 'issued', 'closed'] as const satisfies readonly WeekPart[];

/** Half a year; a phone has no room for its bars. */
const usualSpan = (): WeekSpan => (window.matchMedia('(max-width: 719px)').matches ? 13 : 26);

/** 周走势: week by week, what stood open at its end and under which light, and what was issued and closed in it. */
export function Weeks(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { shortDayOf } = useFormat();
  const search = useSearch({ from: '/statistics' });
  const { weeks = usualSpan() } = search;
  const { data, error, refetch } = useQuery(weeksQuery(weeks));
  const rows = data ?? [];
  const link = ({ at }: WeekRow, part: WeekPart) =>
    ({ to: '/statistics', search: { rows: 'week', at, part } }) as const;
  const lookOf = (part: (typeof DRAWN)[number]) => {
    if (isLight(part)) return { stack: 'open', ...lightSeries(palette, part) };
    // Full and hollow, so that the two can be told apart without their colour.
    return part === 'issued' ? { colour: palette.accent } : { colour: palette.accentSoft, outline: palette.accent };
  };
  return (
    <Figure
      name="weeks"
      title={t('statistics.weeks')}
      definition={`${t('statistics.weeksMeans')} ${t('words.late.items')}`}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      tools={
        <Segmented<WeekSpan>
          size="small"
          aria-label={t('statistics.span')}
          value={weeks}
          onChange={(next) => void navigate({ to: '/statistics', search: { ...search, weeks: next } })}
          options={WEEK_SPANS.map((value) => ({ value, label: t('statistics.weeksOf', { count: value }) }))}
        />
      }
      chart={
        data
          ? {
              height: 300,
              categories: rows.map(({ at }) => shortDayOf(at)),
              series: DRAWN.map((part) => ({
                name: t(weekPartName(part)),
                values: rows.map((row) => row[part]),
                ...lookOf(part),
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
        columns: [{ title: t('statistics.weekTo') }, ...WEEK_PARTS.map((part) => ({ title: t(weekPartName(part)) }))],
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
                  {isLight(part) ? <Light light={part} word /> : t(weekPartName(part))}
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
                      what={`${shortDayOf(row.at)} ${t(weekPartName(part))}`}
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
