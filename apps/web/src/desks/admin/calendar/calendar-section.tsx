import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../../lib/address';
import { answerOf, api } from '../../../lib/api';
import { asProblem } from '../../../lib/problem';
import { keys } from '../../../lib/query-keys';
import { useFormat } from '../../../lib/use-format';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Skeleton } from '../../../pieces/skeleton';
import { DueDay } from './due-day';
import { Holidays } from './holidays';
import { YearPicture } from './year-picture';
import './calendar.css';

const versionsQuery = queryOptions({
  queryKey: [...keys.reference, 'calendars'],
  queryFn: async () => (await answerOf(api.GET('/api/calendars'))).rows,
});
const yearQuery = (version: number, year: number) =>
  queryOptions({
    queryKey: [...keys.reference, 'calendar-year', version, year],
    queryFn: () => answerOf(api.GET('/api/calendars/{version}', { params: { path: { version }, query: { year } } })),
    staleTime: Infinity,
    enabled: version > 0,
  });

const FIRST = 1990;
const LAST = 2199;

/** The working calendar a year at a time: what limits are counted by. */
export function CalendarSection(): ReactNode {
  const { t } = useTranslation();
  const { dayOf, today } = useFormat();
  const { step } = useAddress();
  const said = { year: Number(useAddressed('year') ?? NaN), version: useAddressed('version') };
  const year =
    Number.isInteger(said.year) && said.year >= FIRST && said.year <= LAST ? said.year : Number(today.slice(0, 4));
  const { data: versions } = useQuery(versionsQuery);
  const version = versions?.find((each) => `${each.version}` === said.version) ?? versions?.[0];
  const { data, error, refetch } = useQuery(yearQuery(version?.version ?? 0, year));
  return (
    <>
      <PageTitle title={t('admin.section.calendar')}>
        {version && versions && versions.length > 1 ? (
          <Select
            aria-label={t('admin.calendar.version')}
            value={version.version}
            onChange={(chosen) => step('version', `${chosen}`)}
            options={versions.map((each) => ({
              value: each.version,
              label: t('admin.calendar.versionOf', { version: `${each.version}`, date: dayOf(each.publishedAt) }),
            }))}
          />
        ) : null}
        <Button
          icon={<LeftOutlined />}
          disabled={year <= FIRST}
          aria-label={t('admin.calendar.before')}
          onClick={() => step('year', `${year - 1}`)}
        />
        <span className="strong num">{t('admin.calendar.year', { year: `${year}` })}</span>
        <Button
          icon={<RightOutlined />}
          disabled={year >= LAST}
          aria-label={t('admin.calendar.after')}
          onClick={() => step('year', `${year + 1}`)}
        />
      </PageTitle>
      <p className="admin-note">
        {t('admin.calendar.about')}{' '}
        {version
          ? t('admin.calendar.published', { first: `${version.firstYear}`, last: `${version.publishedThrough}` })
          : null}
      </p>
      {data?.provisional ? (
        <p className="admin-warning" role="status">
          {t('admin.calendar.provisional', { year: `${year}` })}
        </p>
      ) : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? <YearPicture days={data.days} /> : error ? null : <Skeleton lines={12} />}
      {data ? <Holidays days={data.days} /> : null}
      <DueDay />
    </>
  );
}
