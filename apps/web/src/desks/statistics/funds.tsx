import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../lib/address';
import { asProblem } from '../../lib/problem';
import { shareText } from '../../lib/share';
import { useFormat } from '../../lib/use-format';
import { CountLink, RateLink } from '../../pieces/count-link';
import { Figure } from './figure';
import { fundProjectsQuery, fundsQuery } from './statistics-queries';
import { usePalette } from './use-palette';

const MOST_BARS = 12;
const BAR_HEIGHT = 24;

/** 资金到位: agreed and arrived per currency, and project by project within one. Currencies have no common axis. */
export function Funds(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const palette = usePalette();
  const { currency: currencyName, even, money, unit } = useFormat();
  const chosen = useAddressed('money');
  const address = useAddress();
  const { data, error, refetch } = useQuery(fundsQuery);
  const rows = data?.rows ?? [];
  const keptBack = data?.keptBack ?? 0;
  const whole = rows.find(({ currency }) => currency === chosen) ?? rows[0];
  const projects = useQuery({
    ...fundProjectsQuery({ currency: whole?.currency ?? 'CNY' }),
    enabled: whole !== undefined,
  }).data?.rows;
  const drawn = (projects ?? []).slice(0, MOST_BARS);
  const link = (currency: string) => ({ to: '/statistics', search: { rows: 'funds', currency } }) as const;
  const titles = [
    ...[t('statistics.currency'), t('statistics.agreed'), t('statistics.arrived'), t('statistics.arrivalRate')],
    ...[t('statistics.fundProjects'), t('statistics.arrivals')],
  ];
  return (
    <Figure
      name="funds"
      title={t('statistics.funds')}
      definition={[t('statistics.fundsMeans'), ...(keptBack > 0 ? [t('kept.left', { count: keptBack })] : [])].join(
        ' ',
      )}
      problem={error && !data ? asProblem(error) : null}
      onRetry={() => void refetch()}
      empty={rows.length === 0 ? (keptBack > 0 ? t('kept.amounts') : t('statistics.noFunds')) : null}
      filters={
        whole ? (
          <>
            {rows.length > 1 ? (
              <Segmented
                size="small"
                aria-label={t('statistics.currency')}
                value={whole.currency}
                onChange={(currency) => address.step('money', currency)}
                options={rows.map((row) => ({ value: row.currency, label: currencyName(row.currency) }))}
              />
            ) : null}
            <span>
              {t('statistics.fundsOf', {
                arrived: money({ amount: whole.arrived, currency: whole.currency }),
                agreed: money({ amount: whole.agreed, currency: whole.currency }),
              })}{' '}
              <strong>{shareText(whole.arrived, whole.agreed)}</strong>
            </span>
          </>
        ) : null
      }
      chart={
        data && (projects || !whole)
          ? {
              height: Math.max(160, 60 + drawn.length * BAR_HEIGHT),
              lying: true,
              categories: drawn.map(({ name }) => name),
              series: [
                {
                  name: t('statistics.agreedIn', { unit: unit(whole?.currency ?? 'CNY') }),
                  values: drawn.map(({ agreed }) => (agreed === null ? null : Number(agreed))),
                  colour: palette.hatch,
                  behind: true,
                },
                {
                  name: t('statistics.arrivedIn', { unit: unit(whole?.currency ?? 'CNY') }),
                  values: drawn.map(({ arrived }) => Number(arrived)),
                  colour: palette.accent,
                },
              ],
            }
          : null
      }
      onOpen={({ index }) => {
        const row = drawn[index];
        if (row) void navigate({ to: '/projects/$projectId', params: { projectId: row.projectId } });
      }}
      file={() => ({
        name: t('statistics.funds'),
        columns: [
          { title: t('statistics.currency') },
          { title: t('statistics.agreedIn', { unit: t('unit.money') }), width: 16 },
          { title: t('statistics.arrivedIn', { unit: t('unit.money') }), width: 16 },
          ...titles.slice(3).map((title) => ({ title })),
        ],
        rows: rows.map(({ agreed, arrivals, arrived, currency, projects: count }) => [
          ...[currencyName(currency), Number(agreed), Number(arrived), shareText(arrived, agreed), count, arrivals],
        ]),
      })}
      table={
        <table className="figures-table">
          <caption className="unseen">{t('statistics.funds')}</caption>
          <thead>
            <tr>
              {titles.map((title, index) => (
                <th key={title} scope="col" className={index === 0 ? undefined : 'num'}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ agreed, arrivals, arrived, currency, projects: count }) => (
              <tr key={currency}>
                <th scope="row">{currencyName(currency)}</th>
                <td className="num">{even({ amount: agreed, currency })}</td>
                <td className="num">{even({ amount: arrived, currency })}</td>
                <td className="num">
                  <RateLink
                    strong
                    text={shareText(arrived, agreed)}
                    what={`${currencyName(currency)} ${t('statistics.arrivalRate')}`}
                    to={link(currency)}
                  />
                </td>
                <td className="num">
                  <CountLink
                    count={count}
                    what={`${currencyName(currency)} ${t('statistics.fundProjects')}`}
                    to={link(currency)}
                  />
                </td>
                <td className="num">
                  <CountLink
                    count={arrivals}
                    what={`${currencyName(currency)} ${t('statistics.arrivals')}`}
                    to={link(currency)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    />
  );
}
