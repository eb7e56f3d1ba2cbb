import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { CountLink, RateLink } from '../../pieces/count-link';
import { CohortFigure } from './cohort-figure';
import { type AgreedYear, agreedYearsQuery } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** Opens to the contracts of a year. */
const behind = ({ currency, year }: AgreedYear): StatisticsSearch => ({ rows: 'agreed', currency, year: year ?? 0 });

/** 协议投资 by the years of the contracts: what was signed, and capital added to it in a year of its own; each number opens to its contracts. */
export function AgreedYears(): ReactNode {
  const { t } = useTranslation();
  const { currency: currencyName, even } = useFormat();
  const { data } = useQuery(agreedYearsQuery);
  const rows = data?.rows ?? [];
  if (rows.length === 0) return null;
  const titles = [
    ...[t('statistics.agreedYears.year'), t('statistics.currency'), t('statistics.agreed')],
    ...[t('words.agreedStand.whole'), t('words.agreedStand.added')],
    ...[t('statistics.agreedYears.contracts'), t('statistics.fundProjects')],
  ];
  const nameOf = ({ year }: AgreedYear): string => (year === null ? t('statistics.agreedYears.noYear') : `${year}`);
  return (
    <CohortFigure
      title={t('statistics.agreedYears.title')}
      means={t('statistics.agreedYears.means')}
      titles={titles}
      keptBack={data?.keptBack ?? 0}
      fileRows={() =>
        rows.map((row) => [
          ...[nameOf(row), currencyName(row.currency), Number(row.agreed), Number(row.whole)],
          ...[Number(row.added), row.contracts, row.projects],
        ])
      }
    >
      {rows.map((row) => {
        const { added, agreed, contracts, currency, projects, whole } = row;
        const name = nameOf(row);
        const part = (stand: 'whole' | 'added', amount: string): ReactNode => (
          <RateLink
            text={amount === '0' ? '\u2013' : even({ amount, currency })}
            what={`${name} ${t(`words.agreedStand.${stand}`)}`}
            to={{ to: '/statistics', search: { ...behind(row), counted: stand } }}
          />
        );
        return (
          <tr key={`${name} ${currency}`}>
            <th scope="row">
              <Link to="/statistics" search={behind(row)}>
                {name}
              </Link>
            </th>
            <td>{currencyName(currency)}</td>
            <td className="num strong">{even({ amount: agreed, currency })}</td>
            <td className="num">{part('whole', whole)}</td>
            <td className="num">{part('added', added)}</td>
            <td className="num">
              <CountLink
                count={contracts}
                what={`${name} ${t('statistics.agreedYears.contracts')}`}
                to={{ to: '/statistics', search: behind(row) }}
              />
            </td>
            <td className="num">{projects}</td>
          </tr>
        );
      })}
    </CohortFigure>
  );
}
