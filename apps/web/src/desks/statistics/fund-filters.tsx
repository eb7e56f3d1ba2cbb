import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SUPERVISION_LEVELS } from '@bangban/contract/vocabulary';
import { tidy } from '../../lib/searches';
import { ChoiceFilter, FilterBar, UnitFilter } from '../../pieces/filters';
import type { FundsProject } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** By what the projects of a currency are narrowed; years and platforms are those of the rows that are there. */
export function FundFilters({ rows }: { readonly rows: readonly FundsProject[] }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = useSearch({ from: '/statistics' });
  const { level, platform, unitId, year } = search;
  const change = (next: { readonly [K in keyof StatisticsSearch]?: StatisticsSearch[K] | undefined }): void =>
    void navigate({ to: '/statistics', search: tidy({ ...search, ...next }) });
  const years = [...new Set([...rows.map((row) => row.year ?? 0), ...(year === undefined ? [] : [year])])].sort();
  const platforms = [...new Set([...rows.map((row) => row.platform), ...(platform === undefined ? [] : [platform])])];
  const set = [level, platform, unitId, year].filter((each) => each !== undefined).length;
  return (
    <FilterBar set={set}>
      <ChoiceFilter
        label={t('statistics.year')}
        value={year === undefined ? undefined : `${year}`}
        options={years.map((each) => ({ value: `${each}`, label: each === 0 ? t('statistics.noYear') : `${each}` }))}
        onChange={(next) => change({ year: next === undefined ? undefined : Number(next) })}
      />
      <ChoiceFilter
        label={t('statistics.platform')}
        value={platform}
        options={platforms
          .sort()
          .map((each) => ({ value: each, label: each === '' ? t('statistics.noPlatform') : each }))}
        onChange={(next) => change({ platform: next })}
      />
      <ChoiceFilter
        label={t('field.supervisionLevel')}
        value={level}
        options={SUPERVISION_LEVELS.map((each) => ({ value: each, label: t(`words.level.${each}`) }))}
        onChange={(next) => change({ level: next })}
      />
      <UnitFilter label={t('statistics.place')} value={unitId} onChange={(next) => change({ unitId: next })} />
    </FilterBar>
  );
}
