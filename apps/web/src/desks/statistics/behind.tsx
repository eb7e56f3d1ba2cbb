import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { ItemRows } from '../../pieces/item-rows';
import { PageTitle } from '../../pieces/page-title';
import { FundProjects } from './fund-projects';
import { ProjectRows } from './project-rows';
import { readWeek } from './statistics-queries';
import type { StatisticsSearch } from './statistics-search';

/** The rows behind one number, under a title that says which. */
export function Behind({ search }: { readonly search: StatisticsSearch }): ReactNode {
  const { t } = useTranslation();
  const title = useTitle(search);
  const { at, currency, part, rows, weeks } = search;
  return (
    <>
      <PageTitle title={title}>
        <Link to="/statistics" search={weeks ? { weeks } : {}}>
          {t('figures.back', { where: t('statistics.title') })}
        </Link>
      </PageTitle>
      {rows === 'projects' ? <ProjectRows search={search} title={title} /> : null}
      {rows === 'funds' && currency ? <FundProjects currency={currency} /> : null}
      {rows === 'week' && at && part ? (
        <>
          <p className="faint">{t('statistics.lightsOfNow')}</p>
          <ItemRows name="week-items" filter={{ at, part }} title={title} read={readWeek(at, part)} />
        </>
      ) : null}
    </>
  );
}

function useTitle({ at, currency, entered, light, part, rows, stage, status }: StatisticsSearch): string {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  if (rows === 'week' && at && part)
    return `${t(`statistics.week.${part}`)} \u00b7 ${t('statistics.weekUntil', { date: shortDayOf(at) })}`;
  if (rows === 'funds' && currency) return `${t('statistics.funds')} \u00b7 ${currency}`;
  if (entered) return `${t('statistics.entered')} \u00b7 ${t(`words.stage.${entered}`)}`;
  return [
    stage ? t(`words.stage.${stage}`) : '',
    status === 'shelved' ? t('words.status.shelved') : t('statistics.active'),
    light ? t(`words.light.${light}`) : '',
  ]
    .filter((each) => each !== '')
    .join(' \u00b7 ');
}
