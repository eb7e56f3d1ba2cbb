import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { decimalText } from '../../i18n/format';
import { asProblem } from '../../lib/problem';
import { Light } from '../../pieces/light';
import { lightSeries } from './chart-options';
import { CountLink, RateLink } from '../../pieces/count-link';
import { Figure } from './figure';
import { type FunnelRow, funnelQuery } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';
import { usePalette } from './use-palette';

const LIGHTS = ['red', 'yellow', 'green', 'none'] as const;

const inStage = ({ stage }: FunnelRow, more: StatisticsSearch): StatisticsSearch => ({
  rows: 'projects',
  stage,
  status: 'active',
  ...more,
});

/** 阶段漏斗: how many projects stand where, how they stand, and how many ever came so far. */
export function Funnel(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { data, error, refetch } = useQuery(funnelQuery);
  const rows = data ?? [];
  const days = ({ meanDays }: FunnelRow): string => (meanDays === null ? '–' : decimalText(meanDays.toFixed(3), 0));
  const titles = [
    ...[t('figures.stage'), t('statistics.active'), ...LIGHTS.map((light) => t(`words.light.${light}`))],
    ...[t('words.status.shelved'), t('statistics.entered'), t('statistics.meanDays')],
  ];
  const open = (search: StatisticsSearch): void => void navigate({ to: '/statistics', search });
  return (
    <Figure
      name="funnel"
      title={t('statistics.funnel')}
      definition={t('statistics.funnelMeans')}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      chart={
        data
          ? {
              height: 260,
              lying: true,
              categories: rows.map(({ stage }) => t(`words.stage.${stage}`)),
              series: [
                {
                  name: t('statistics.entered'),
                  values: rows.map(({ entered }) => entered),
                  colour: palette.accentSoft,
                  outline: palette.lineStrong,
                  behind: true,
                },
                ...LIGHTS.map((light) => ({
                  name: t(`words.light.${light}`),
                  values: rows.map((row) => row[light]),
                  stack: 'active',
                  ...lightSeries(palette, light),
                })),
              ],
            }
          : null
      }
      onOpen={({ index, series }) => {
        const row = rows[index];
        const light = LIGHTS[series - 1];
        if (row) open(light ? inStage(row, { light }) : { rows: 'projects', entered: row.stage });
      }}
      file={() => ({
        name: t('statistics.funnel'),
        columns: titles.map((title) => ({ title })),
        rows: rows.map((row) => [
          ...[t(`words.stage.${row.stage}`), row.active, ...LIGHTS.map((light) => row[light])],
          ...[row.shelved, row.entered, row.meanDays === null ? null : Math.round(row.meanDays)],
        ]),
      })}
      table={
        <table className="figures-table">
          <caption className="unseen">{t('statistics.funnel')}</caption>
          <thead>
            <tr>
              <th scope="col">{titles[0]}</th>
              <th scope="col" className="num">
                {t('statistics.active')}
              </th>
              {LIGHTS.map((light) => (
                <th key={light} scope="col" className="num">
                  <Light light={light} word />
                </th>
              ))}
              {titles.slice(-3).map((title) => (
                <th key={title} scope="col" className="num">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const stage = t(`words.stage.${row.stage}`);
              const count = (n: number, title: string, search: StatisticsSearch): ReactNode => (
                <td key={title} className="num">
                  <CountLink count={n} what={`${stage} ${title}`} to={{ to: '/statistics', search }} />
                </td>
              );
              return (
                <tr key={row.stage}>
                  <th scope="row">{stage}</th>
                  {count(row.active, t('statistics.active'), inStage(row, {}))}
                  {LIGHTS.map((light) => count(row[light], t(`words.light.${light}`), inStage(row, { light })))}
                  {count(row.shelved, t('words.status.shelved'), inStage(row, { status: 'shelved' }))}
                  {count(row.entered, t('statistics.entered'), { rows: 'projects', entered: row.stage })}
                  <td className="num">
                    <RateLink
                      text={days(row)}
                      what={`${stage} ${t('statistics.meanDays')}`}
                      to={{ to: '/statistics', search: inStage(row, {}) }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      }
    />
  );
}
