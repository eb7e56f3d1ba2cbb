import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { CohortFigure, cohortSearch, useCohortName } from './cohort-figure';
import { FundGap } from './fund-gap';
import { type CohortRow, fundCohortsQuery } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** Opens to the projects of a cohort. */
const behind = (row: CohortRow): StatisticsSearch => ({
  rows: 'funds',
  currency: row.currency,
  year: row.year ?? 0,
  ...cohortSearch(row),
});

/** 到资率 by year and platform or level: by amount, each currency by itself, of what is verified; each opens to its projects. */
export function FundCohorts(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const { cohort: by = 'platform' } = search;
  const nameOf = useCohortName();
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(fundCohortsQuery(by));
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const amount = (row: CohortRow, value: string | null): string =>
    value === null ? '\u2013' : even({ amount: value, currency: row.currency });
  return (
    <CohortFigure
      title={t('statistics.cohorts')}
      means={t('statistics.cohortsMean')}
      by={{
        label: t('statistics.cohort'),
        value: by,
        nameOf: (each) => t(`statistics.cohortBy.${each}`),
        onChange: (next) => void navigate({ to: '/statistics', search: { ...search, cohort: next } }),
      }}
      titles={[
        ...[t(`statistics.cohortBy.${by}`), t('statistics.currency'), t('statistics.agreed'), t('statistics.planned')],
        ...[t('statistics.verified'), t('statistics.arrivalRate'), t('statistics.gap')],
        ...[t('statistics.fundProjects'), t('statistics.planless')],
      ]}
      fileRows={() =>
        rows.map((row) => [
          ...[nameOf(row), currencyName(row.currency), Number(row.agreed)],
          ...[row.planned === null ? null : Number(row.planned), Number(row.published), row.rate, row.gap],
          ...[row.projects, row.planless],
        ])
      }
    >
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
    </CohortFigure>
  );
}
