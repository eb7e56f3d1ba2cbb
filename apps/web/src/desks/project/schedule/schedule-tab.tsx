import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isOpenItem, type Supposed, scheduleOf, supposing } from '@bangban/domain';
import { addWorkingDays } from '@bangban/kernel';
import { useAddressChoice } from '../../../lib/address';
import { useCalendar } from '../../../lib/calendar';
import { openTasks, PACES } from '../../../lib/open-tasks';
import type { ProjectDetail } from '../../../lib/project';
import { realDaysQuery } from '../../../lib/real-days';
import { useDue } from '../../../lib/use-due';
import { useFormat } from '../../../lib/use-format';
import { Graph } from './graph';
import { ScheduleBars } from './schedule-bars';
import { WhatIf } from './what-if';
import './schedule.css';

const NOTHING: Supposed = { dropped: [], days: {} };
const SHOWN = ['graph', 'days'] as const;

/** 并联审批: what waits for what, what can run side by side, when all is done at the earliest, and what would end it sooner. */
export function ScheduleTab({ detail }: { readonly detail: ProjectDetail }): ReactNode {
  const { t } = useTranslation();
  const { days, today } = useFormat();
  const { forecast } = useDue();
  const place = useCalendar();
  const [shown, setShown] = useAddressChoice('show', SHOWN);
  const [pace, setPace] = useAddressChoice('side', PACES);
  const [supposed, setSupposed] = useState(NOTHING);
  const { data: real } = useQuery({ ...realDaysQuery(null), enabled: pace === 'real' });
  const { items, now } = detail;
  const tasks = useMemo(
    () => openTasks(items, { now, place, pace, real: real ?? [] }),
    [items, now, place, pace, real],
  );
  const asIs = useMemo(() => scheduleOf(tasks), [tasks]);
  const asSupposed = useMemo(() => scheduleOf(supposing(tasks, supposed)), [tasks, supposed]);
  const dayOf = (count: number): string =>
    place ? forecast(addWorkingDays(place.calendar, today, count)) : days(count);
  // Without the calendar no day that is used up counts: what is said before is another number.
  const known = place !== null && (pace === 'limit' || real !== undefined);
  const open = useMemo(() => items.filter(({ state }) => isOpenItem(state)), [items]);
  return (
    <>
      <div className="row wrap part-head">
        <Segmented
          aria-label={t('project.schedule.shown')}
          value={shown}
          onChange={setShown}
          options={SHOWN.map((value) => ({ value, label: t(`project.schedule.${value}`) }))}
        />
        <Segmented
          aria-label={t('project.schedule.pace.label')}
          value={pace}
          onChange={setPace}
          options={PACES.map((value) => ({ value, label: t(`project.schedule.pace.${value}`) }))}
        />
      </div>
      {open.length > 0 && known ? (
        <p role="status">
          <span className="strong">
            {t('project.schedule.finish', { date: dayOf(asIs.finish), days: days(asIs.finish) })}
          </span>{' '}
          <span className="muted">
            {t('project.schedule.beside', {
              widest: `${asIs.widest}`,
              serial: days(asIs.serial),
              saved: days(Math.max(0, asIs.serial - asIs.finish)),
            })}
          </span>
        </p>
      ) : null}
      {shown === 'graph' ? (
        <Graph detail={detail} critical={asIs.critical} />
      ) : (
        <ScheduleBars items={open} asIs={asIs} asSupposed={asSupposed} dayOf={dayOf} />
      )}
      {open.length > 0 ? (
        <WhatIf
          items={open}
          tasks={tasks}
          supposed={supposed}
          result={{ asIs: asIs.finish, asSupposed: asSupposed.finish, dayOf }}
          onChange={setSupposed}
        />
      ) : null}
    </>
  );
}
