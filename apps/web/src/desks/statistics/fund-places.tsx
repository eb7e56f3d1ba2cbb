import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { ExportMenu } from '../../pieces/export-menu';
import { CountLink } from '../../pieces/count-link';
import { fundPlacesQuery } from './statistics-queries';

/** 到位资金 by place: shares where a signed statement splits an arrival, else where the project lands. */
export function FundPlaces(): ReactNode {
  const { t } = useTranslation();
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(fundPlacesQuery);
  const unitOf = useNames(data?.names);
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const nameOf = (unitId: string | null): string => (unitId === null ? t('statistics.noPlace') : unitOf(unitId));
  const titles = [
    ...[t('statistics.place'), t('statistics.currency'), t('statistics.arrived'), t('statistics.verified')],
    ...[t('statistics.shared'), t('statistics.arrivals'), t('statistics.fundProjects')],
  ];
  return (
    <section className="figure" aria-label={t('statistics.places')}>
      <h2>{t('statistics.places')}</h2>
      <p className="muted">{t('statistics.placesMean')}</p>
      <div className="row wrap list-line">
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: t('statistics.places'),
            columns: titles.map((title, index) => ({ title, ...(index === 0 ? { width: 24 } : {}) })),
            rows: rows.map((row) => [
              ...[nameOf(row.unitId), currencyName(row.currency), Number(row.arrived), Number(row.published)],
              ...[Number(row.shared), row.parts, row.projects],
            ]),
          })}
        />
      </div>
      <div className="table-scroll">
        <table className="figures-table">
          <caption className="unseen">{t('statistics.places')}</caption>
          <thead>
            <tr>
              {titles.map((title, index) => (
                <th key={title} scope="col" className={index < 2 ? undefined : 'num'}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ arrived, currency, parts, projects, published, shared, unitId }) => {
              const whose = { rows: 'parts', currency, place: unitId ?? '' } as const;
              const figure = (amount: string): string => even({ amount, currency });
              return (
                <tr key={`${unitId ?? ''} ${currency}`}>
                  <th scope="row">{nameOf(unitId)}</th>
                  <td>{currencyName(currency)}</td>
                  <td className="num">
                    <Link to="/statistics" search={whose}>
                      {figure(arrived)}
                    </Link>
                  </td>
                  <td className="num">
                    {published === '0' ? (
                      <span className="faint">0</span>
                    ) : (
                      <Link to="/statistics" search={{ ...whose, of: 'published' }}>
                        {figure(published)}
                      </Link>
                    )}
                  </td>
                  <td className="num">
                    {shared === '0' ? (
                      <span className="faint">0</span>
                    ) : (
                      <Link to="/statistics" search={{ ...whose, of: 'split' }}>
                        {figure(shared)}
                      </Link>
                    )}
                  </td>
                  <td className="num">
                    <CountLink
                      count={parts}
                      what={`${nameOf(unitId)} ${t('statistics.arrivals')}`}
                      to={{ to: '/statistics', search: whose }}
                    />
                  </td>
                  <td className="num">{projects}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
