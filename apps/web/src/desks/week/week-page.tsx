import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '@bangban/kernel';
import { asProblem } from '../../lib/problem';
import { useFormat } from '../../lib/use-format';
import { EmptyState } from '../../pieces/empty-state';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { DayColumn } from './day-column';
import { byDay, mondayOf } from './week-days';
import { weekQuery } from './week-query';
import './week.css';

const WEEK = 7;

/** 我的一周: what I have to do by when, day by day; holidays and make-up working days as they are. */
export function WeekPage(): ReactNode {
  const { t } = useTranslation();
  const { date, short, today } = useFormat();
  const navigate = useNavigate();
  const monday = mondayOf(useSearch({ from: '/week' }).from ?? today);
  const { data, error, isPlaceholderData, isPending, refetch } = useQuery(weekQuery(monday, WEEK));
  const go = (from: string): void =>
    void navigate({ to: '/week', search: from === mondayOf(today) ? {} : { from }, replace: true });
  const days = useMemo(
    () =>
      byDay(
        (data?.days ?? []).map((day) => day.date),
        data?.rows ?? [],
      ),
    [data],
  );
  return (
    <div className="week">
      <PageTitle
        title={t('week.title')}
        state={
          <span className="muted">{t('week.of', { from: date(monday), to: short(addDays(monday, WEEK - 1)) })}</span>
        }
      >
        <Button onClick={() => go(addDays(monday, -WEEK))}>{t('week.before')}</Button>
        <Button disabled={monday === mondayOf(today)} onClick={() => go(mondayOf(today))}>
          {t('week.now')}
        </Button>
        <Button onClick={() => go(addDays(monday, WEEK))}>{t('week.after')}</Button>
        <PageHelp help={t('help.week', { returnObjects: true })} />
      </PageTitle>
      {isPending ? <Skeleton lines={8} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? (
        <>
          <div className="row wrap week-rest">
            <p role="status">
              {data.before > 0 ? t('week.earlier', { count: data.before }) : t('week.nothingEarlier')}{' '}
              {data.after > 0 ? t('week.later', { count: data.after }) : null}{' '}
              {data.more > 0 ? t('week.more', { count: data.more }) : null}
            </p>
            <Link to="/workbench">{t('week.toAll')}</Link>
          </div>
          <ol className="week-days" aria-busy={isPlaceholderData}>
            {days.map(({ date: day, entries }, no) => (
              <DayColumn
                key={day}
                day={data.days[no]}
                today={data.today}
                entries={entries}
                meetings={data.meetings.filter((each) => each.day === day)}
              />
            ))}
          </ol>
          {data.rows.length + data.meetings.length === 0 ? (
            <EmptyState title={t('week.emptyTitle')} text={t('week.emptyText')} />
          ) : null}
        </>
      ) : null}
    </div>
  );
}
