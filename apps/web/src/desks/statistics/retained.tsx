import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { CountLink, RateLink } from '../../pieces/count-link';
import { CohortFigure, cohortSearch, useCohortName } from './cohort-figure';
import { type RetainedRow, retainedQuery } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** Opens to the projects of a cohort. */
const behind = ({ currency, year, ...row }: RetainedRow): StatisticsSearch => ({
  rows: 'retained',
  currency,
  year,
  ...cohortSearch({ ...row, year }),
});

/** 投资留存 by the year of coming into production: what of the verified money is still there; each number opens to its projects. */
export function Retained(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const { kept: by = 'year' } = search;
  const nameOf = useCohortName();
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(retainedQuery(by));
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  return (
    <CohortFigure
      title={t('statistics.retained.title')}
      means={t('statistics.retained.means')}
      by={{
        label: t('statistics.retained.cohort'),
        value: by,
        nameOf: (each) => t(`statistics.retained.by.${each}`),
        onChange: (next) => void navigate({ to: '/statistics', search: { ...search, kept: next } }),
      }}
      titles={[
        ...[t(`statistics.retained.by.${by}`), t('statistics.currency'), t('statistics.verified')],
        ...[t('statistics.retained.retained'), t('statistics.retained.rate'), t('words.retainedStand.at-risk')],
        ...[t('statistics.fundProjects'), t('words.retainedStand.gone')],
      ]}
      keptBack={data?.keptBack ?? 0}
      fileRows={() =>
        rows.map((row) => [
          ...[nameOf(row), currencyName(row.currency), Number(row.invested), Number(row.retained), row.rate],
          ...[Number(row.atRisk), row.projects, row.gone],
        ])
      }
    >
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
    </CohortFigure>
  );
}
