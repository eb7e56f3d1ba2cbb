import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { fundCohortsQuery } from './statistics-queries';

/** 到资率 by platform and year: by amount, each currency by itself, of what is verified; a cohort opens to its projects. */
export function FundCohorts(): ReactNode {
  const { t } = useTranslation();
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(fundCohortsQuery);
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const titles = [
    ...[t('statistics.cohort'), t('statistics.currency'), t('statistics.agreed'), t('statistics.arrived')],
    ...[t('statistics.verified'), t('statistics.arrivalRate'), t('statistics.fundProjects')],
  ];
  return (
    <section className="figure" aria-label={t('statistics.cohorts')}>
      <h2>{t('statistics.cohorts')}</h2>
      <p className="muted">{t('statistics.cohortsMean')}</p>
      <div className="table-scroll">
        <table className="figures-table">
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
            {rows.map(({ agreed, arrived, currency, platform, projects, published, rate, year }) => (
              <tr key={`${platform} ${year ?? ''} ${currency}`}>
                <th scope="row">
                  <Link to="/statistics" search={{ rows: 'funds', currency, platform, year: year ?? 0 }}>
                    {platform === '' ? t('statistics.noPlatform') : platform}
                  </Link>{' '}
                  <span className="faint">{year ?? t('statistics.noYear')}</span>
                </th>
                <td>{currencyName(currency)}</td>
                <td className="num">{even({ amount: agreed, currency })}</td>
                <td className="num">{even({ amount: arrived, currency })}</td>
                <td className="num">{even({ amount: published, currency })}</td>
                <td className="num strong">{rate === null ? '\u2013' : `${rate}%`}</td>
                <td className="num">{projects}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
