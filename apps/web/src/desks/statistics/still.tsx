import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '@bangban/contract/vocabulary';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useSortedTable } from '../../pieces/sort-head';
import { CountLink } from '../../pieces/count-link';
import { Figure } from './figure';
import { type StillRow, stillQuery } from './statistics-queries';
import { STILL_BY, type StatisticsSearch, type StillBy } from './statistics-search';
import { usePalette } from './use-palette';

const MOST_BARS = 16;
const BAR_HEIGHT = 24;

/** 久拖不动、企业未回应: what stands still now, per unit or stage, as the supervision desk lists it. */
export function Still(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const search = useSearch({ from: '/statistics' });
  const { stillBy: by = 'unit' } = search;
  const { data, error, refetch } = useQuery(stillQuery(by));
  const unitOf = useNames(data?.names);
  const nameOf = (key: string): string => (by === 'stage' ? t(`words.stage.${key as Stage}`) : unitOf(key));
  const rows = data?.rows ?? [];
  const kinds = by === 'stage' ? (['stalled', 'silent', 'projects'] as const) : (['stalled', 'silent'] as const);
  const { head, rows: shown } = useSortedTable('still', rows, {
    key: ({ key }) => nameOf(key),
    ...Object.fromEntries(kinds.map((kind) => [kind, (row: StillRow) => row[kind] ?? 0])),
  });
  const drawn = rows.slice(0, MOST_BARS);
  const sum = (kind: (typeof kinds)[number]): number => rows.reduce((total, row) => total + (row[kind] ?? 0), 0);
  const link = (key: string | null, still: (typeof kinds)[number]) => {
    const whose: StatisticsSearch = key === null ? {} : by === 'stage' ? { stage: key as Stage } : { unitId: key };
    return { to: '/statistics', search: { rows: 'still', still, ...whose } } as const;
  };
  const looks = [
    { colour: palette.accent },
    { colour: palette.hatch },
    { colour: palette.text3, pattern: 'lines' },
  ] as const;
  const titles = { unit: t('figures.unit'), stage: t('figures.stage') };
  const cells = (name: string, key: string | null, of: (kind: (typeof kinds)[number]) => number): ReactNode =>
    kinds.map((kind) => (
      <td key={kind} className="num">
        <CountLink count={of(kind)} what={`${name} ${t(`supervision.still.kind.${kind}`)}`} to={link(key, kind)} />
      </td>
    ));
  return (
    <Figure
      name="still"
      title={t('statistics.still')}
      definition={t('statistics.stillMeans')}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      empty={data && rows.length === 0 ? t('statistics.noneStill') : null}
      tools={
        <Segmented<StillBy>
          size="small"
          aria-label={t('supervision.by')}
          value={by}
          onChange={(next) => void navigate({ to: '/statistics', search: { ...search, stillBy: next } })}
          options={STILL_BY.map((value) => ({ value, label: titles[value] }))}
        />
      }
      chart={
        data
          ? {
              height: Math.max(200, 60 + drawn.length * BAR_HEIGHT),
              lying: true,
              categories: drawn.map(({ key }) => nameOf(key)),
              series: kinds.map((kind, index) => ({
                name: t(`supervision.still.kind.${kind}`),
                values: drawn.map((row) => row[kind] ?? 0),
                stack: 'still',
                ...(looks[index] ?? looks[0]),
              })),
            }
          : null
      }
      onOpen={({ index, series }) => {
        const [row, kind] = [drawn[index], kinds[series]];
        if (row && kind) void navigate(link(row.key, kind));
      }}
      file={() => ({
        name: t('statistics.still'),
        columns: [
          { title: titles[by], width: 28 },
          ...kinds.map((kind) => ({ title: t(`supervision.still.kind.${kind}`) })),
        ],
        rows: [
          ...rows.map((row) => [nameOf(row.key), ...kinds.map((kind) => row[kind] ?? 0)]),
          [t('figures.total'), ...kinds.map(sum)],
        ],
      })}
      table={
        <table className="figures-table">
          <caption className="unseen">{t('statistics.still')}</caption>
          <thead>
            <tr>
              {head('key', titles[by], true)}
              {kinds.map((kind) => head(kind, t(`supervision.still.kind.${kind}`)))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">{nameOf(row.key)}</th>
                {cells(nameOf(row.key), row.key, (kind) => row[kind] ?? 0)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('figures.total')}</th>
              {cells(t('figures.total'), null, sum)}
            </tr>
          </tfoot>
        </table>
      }
    />
  );
}
