import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FUND_COHORTS, type FundCohort } from '@bangban/contract/vocabulary';
import { useFormat } from '../../lib/use-format';
import { CountLink, RateLink } from '../../pieces/count-link';
import { ExportMenu } from '../../pieces/export-menu';
import { type RetainedRow, retainedQuery } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** Opens to the projects of a cohort. */
const behind = ({ currency, level, platform, year }: RetainedRow): StatisticsSearch => ({
  rows: 'retained',
  currency,
  year,
  ...(platform === null ? {} : { platform }),
  ...(level === null ? {} : { level }),
});

/** 投资留存 by the year of coming into production: what of the verified money is still there; each number opens to its projects. */
export function Retained(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const { kept: by = 'year' } = search;
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(retainedQuery(by));
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const titles = [
    ...[t(`statistics.retained.by.${by}`), t('statistics.currency'), t('statistics.verified')],
    ...[t('statistics.retained.retained'), t('statistics.retained.rate'), t('words.retainedStand.at-risk')],
    ...[t('statistics.fundProjects'), t('words.retainedStand.gone')],
  ];
  const nameOf = ({ level, platform, year }: RetainedRow): string => {
    const what = level === null ? platform : t(`words.level.${level}`);
    return what === null ? `${year}` : `${what === '' ? t('statistics.noPlatform') : what} ${year}`;
  };
  return (
    <section className="figure" aria-label={t('statistics.retained.title')}>
      <h2>{t('statistics.retained.title')}</h2>
      <p className="muted">{t('statistics.retained.means')}</p>
      <div className="row wrap list-line">
        <Segmented<FundCohort>
          size="small"
          aria-label={t('statistics.retained.cohort')}
          value={by}
          onChange={(next) => void navigate({ to: '/statistics', search: { ...search, kept: next } })}
          options={FUND_COHORTS.map((value) => ({ value, label: t(`statistics.retained.by.${value}`) }))}
        />
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: t('statistics.retained.title'),
            columns: titles.map((title, index) => ({ title, ...(index === 0 ? { width: 28 } : {}) })),
            rows: rows.map((row) => [
              ...[nameOf(row), currencyName(row.currency), Number(row.invested), Number(row.retained), row.rate],
              ...[Number(row.atRisk), row.projects, row.gone],
            ]),
          })}
        />
      </div>
      {data && data.keptBack > 0 ? <p className="faint">{t('kept.left', { count: data.keptBack })}</p> : null}
      <div className="table-scroll">
        <table className="figures-table">
          <caption className="unseen">{t('statistics.retained.title')}</caption>
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
            {rows.map((row) => {
              const { atRisk, currency, gone, invested, projects, rate, retained } = row;
              const name = nameOf(row);
              return (
                <tr key={`${name} ${currency}`}>
                  <th scope="row">
                    <Link to="/statistics" search={behind(row)}>
                      {name}
                    </Link>
                  </th>
                  <td>{currencyName(currency)}</td>
                  <td className="num">{even({ amount: invested, currency })}</td>
                  <td className="num">{even({ amount: retained, currency })}</td>
                  <td className="num strong">{rate === null ? '\u2013' : `${rate}%`}</td>
                  <td className="num">
                    <RateLink
                      text={atRisk === '0' ? '\u2013' : even({ amount: atRisk, currency })}
                      what={`${name} ${t('words.retainedStand.at-risk')}`}
                      to={{ to: '/statistics', search: { ...behind(row), became: 'at-risk' } }}
                    />
                  </td>
                  <td className="num">{projects}</td>
                  <td className="num">
                    <CountLink
                      count={gone}
                      what={`${name} ${t('words.retainedStand.gone')}`}
                      to={{ to: '/statistics', search: { ...behind(row), became: 'gone' } }}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
