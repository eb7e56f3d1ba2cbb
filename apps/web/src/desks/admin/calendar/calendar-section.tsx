import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress, useAddressed } from '../../../lib/address';
import { versionsQuery } from '../../../lib/calendar';
import { asProblem } from '../../../lib/problem';
import { useFormat } from '../../../lib/use-format';
import { CalendarCard } from '../../../pieces/calendar-card';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Skeleton } from '../../../pieces/skeleton';
import { CalendarFiles } from './calendar-files';
import { DueDay } from './due-day';
import { FilePage } from './file-page';
import { yearQuery } from './file-queries';
import { Holidays } from './holidays';
import { YearPicture } from './year-picture';
import './calendar.css';

const FIRST = 1990;
const LAST = 2199;

/** The working calendar: what limits are counted by, or one of its drafts. */
export function CalendarSection(): ReactNode {
  const file = useAddressed('file');
  return file === null ? <CalendarYear /> : <FilePage key={file} id={file} />;
}

/** A year at a time. */
function CalendarYear(): ReactNode {
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
      <CalendarCard everybody />
      <CalendarFiles />
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
