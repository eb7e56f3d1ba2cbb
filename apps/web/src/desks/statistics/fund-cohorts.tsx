import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FUND_COHORTS, type FundCohort } from '@bangban/contract/vocabulary';
import { useFormat } from '../../lib/use-format';
import { ExportMenu } from '../../pieces/export-menu';
import { FundGap } from './fund-gap';
import { type CohortRow, fundCohortsQuery } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** Opens to the projects of a cohort. */
const behind = ({ currency, level, platform, year }: CohortRow): StatisticsSearch => ({
  rows: 'funds',
  currency,
  year: year ?? 0,
  ...(platform === null ? {} : { platform }),
  ...(level === null ? {} : { level }),
});

/** 到资率 by year and platform or level: by amount, each currency by itself, of what is verified; each opens to its projects. */
export function FundCohorts(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const { cohort: by = 'platform' } = search;
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(fundCohortsQuery(by));
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const titles = [
    ...[t(`statistics.cohortBy.${by}`), t('statistics.currency'), t('statistics.agreed'), t('statistics.planned')],
    ...[t('statistics.verified'), t('statistics.arrivalRate'), t('statistics.gap')],
    ...[t('statistics.fundProjects'), t('statistics.planless')],
  ];
  const nameOf = ({ level, platform, year }: CohortRow): string => {
    const what = level === null ? platform : t(`words.level.${level}`);
    const when = year === null ? t('statistics.noYear') : `${year}`;
    return what === null ? when : `${what === '' ? t('statistics.noPlatform') : what} ${when}`;
  };
  const amount = (row: CohortRow, value: string | null): string =>
    value === null ? '\u2013' : even({ amount: value, currency: row.currency });
  return (
    <section className="figure" aria-label={t('statistics.cohorts')}>
      <h2>{t('statistics.cohorts')}</h2>
      <p className="muted">{t('statistics.cohortsMean')}</p>
      <div className="row wrap list-line">
        <Segmented<FundCohort>
          size="small"
          aria-label={t('statistics.cohort')}
          value={by}
          onChange={(next) => void navigate({ to: '/statistics', search: { ...search, cohort: next } })}
          options={FUND_COHORTS.map((value) => ({ value, label: t(`statistics.cohortBy.${value}`) }))}
        />
        <span className="grow" />
        <ExportMenu
          table={() => ({
            name: t('statistics.cohorts'),
            columns: titles.map((title, index) => ({ title, ...(index === 0 ? { width: 28 } : {}) })),
            rows: rows.map((row) => [
              ...[nameOf(row), currencyName(row.currency), Number(row.agreed)],
              ...[row.planned === null ? null : Number(row.planned), Number(row.published), row.rate, row.gap],
              ...[row.projects, row.planless],
            ]),
          })}
        />
      </div>
      <div className="table-scroll">
        <table className="figures-table">
          <caption className="unseen">{t('statistics.cohorts')}</caption>
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
            {rows.map((row) => (
              <tr key={`${nameOf(row)} ${row.currency}`}>
                <th scope="row">
                  <Link to="/statistics" search={behind(row)}>
                    {nameOf(row)}
                  </Link>
                </th>
                <td>{currencyName(row.currency)}</td>
                <td className="num">{amount(row, row.agreed)}</td>
                <td className="num">{amount(row, row.planned)}</td>
                <td className="num">{amount(row, row.published)}</td>
                <td className="num strong">{row.rate === null ? '\u2013' : `${row.rate}%`}</td>
                <td className="num">
                  <FundGap gap={row.gap} />
                </td>
                <td className="num">{row.projects}</td>
                <td className="num">{row.planless}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
