import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { Light } from '../../pieces/light';
import { type LightsRow, lightsQuery } from '../supervision/supervision-queries';
import { useSortedTable } from '../../pieces/sort-head';
import { lightSeries } from './chart-options';
import { CountLink } from '../../pieces/count-link';
import { Figure } from './figure';
import { usePalette } from './use-palette';

const LIGHTS = ['red', 'yellow', 'green', 'none'] as const;
/** So many units can be told apart in a chart; the table has all. */
const MOST_BARS = 16;
const BAR_HEIGHT = 24;

/** 单位亮灯: open items per responsible unit, most late first. */
export function UnitLights(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { data, error, refetch } = useQuery(lightsQuery('unit', {}));
  const nameOf = useNames(data?.names);
  const rows = data?.rows ?? [];
  const { head, rows: shown } = useSortedTable('lights', rows, {
    unit: ({ key }) => nameOf(key),
    ...Object.fromEntries([...LIGHTS, 'open' as const].map((of) => [of, (row: LightsRow) => row[of]])),
  });
  const drawn = rows.slice(0, MOST_BARS);
  const link = (unitId: string, light: (typeof LIGHTS)[number] | 'all') =>
    ({ to: '/statistics', search: { rows: 'unit', unitId, ...(light === 'all' ? {} : { light }) } }) as const;
  return (
    <Figure
      name="unit-lights"
      title={t('statistics.units')}
      definition={`${t('statistics.unitsMeans')} ${t('words.late.items')}`}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      empty={rows.length === 0 ? t('supervision.noItemsText') : null}
      chart={
        data
          ? {
              height: Math.max(200, 60 + drawn.length * BAR_HEIGHT),
              lying: true,
              categories: drawn.map(({ key }) => nameOf(key)),
              series: LIGHTS.map((light) => ({
                name: t(`words.light.${light}`),
                values: drawn.map((row) => row[light]),
                stack: 'open',
                ...lightSeries(palette, light),
              })),
            }
          : null
      }
      onOpen={({ index, series }) => {
        const [row, light] = [drawn[index], LIGHTS[series]];
        if (row && light) void navigate(link(row.key, light));
      }}
      file={() => ({
        name: t('statistics.units'),
        columns: [
          { title: t('figures.unit'), width: 28 },
          ...LIGHTS.map((light) => ({ title: t(`words.light.${light}`) })),
          { title: t('supervision.open') },
        ],
        rows: rows.map((row) => [nameOf(row.key), ...LIGHTS.map((light) => row[light]), row.open]),
      })}
      table={
        <table className="figures-table">
          <caption className="unseen">{t('statistics.units')}</caption>
          <thead>
            <tr>
              {head('unit', t('figures.unit'), true)}
              {LIGHTS.map((light) => head(light, <Light light={light} word />))}
              {head('open', t('supervision.open'))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const unit = nameOf(row.key);
              return (
                <tr key={row.key}>
                  <th scope="row">{unit}</th>
                  {LIGHTS.map((light) => (
                    <td key={light} className="num">
                      <CountLink
                        count={row[light]}
                        what={`${unit} ${t(`words.light.${light}`)}`}
                        to={link(row.key, light)}
                      />
                    </td>
                  ))}
                  <td className="num">
                    <CountLink count={row.open} what={`${unit} ${t('supervision.open')}`} to={link(row.key, 'all')} />
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
