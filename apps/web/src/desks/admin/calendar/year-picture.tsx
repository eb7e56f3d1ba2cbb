import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateOnly, DayKind } from '@bangban/kernel';
import { useHolidayName } from '../../../i18n/use-holiday-name';
import { useFormat } from '../../../lib/use-format';
import { type Month, monthsOf, type YearDay } from './year';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const LEGEND: readonly DayKind[] = ['working', 'weekend', 'holiday', 'make-up'];

interface YearPictureProps {
  readonly days: readonly YearDay[];
  /** Days that a draft changes. */
  readonly changed?: readonly DateOnly[];
  /** Where days can be turned by a click. */
  readonly onDay?: (day: YearDay) => void;
}

/** Twelve months at a glance: days off are hollow, holidays and make-up days are marked with a word. */
export function YearPicture({ changed = [], days, onDay }: YearPictureProps): ReactNode {
  const { t } = useTranslation();
  const months = useMemo(() => monthsOf(days), [days]);
  const working = days.filter(({ works }) => works).length;
  return (
    <>
      <ul className="year-legend">
        {LEGEND.map((kind) => (
          <li key={kind}>
            <span className={`year-day ${kind}`} aria-hidden>
              {kind === 'working' || kind === 'weekend' ? 8 : t(`admin.calendar.mark.${kind}`)}
            </span>
            {t(`words.day.${kind}`)}
          </li>
        ))}
        <li className="strong">{t('admin.calendar.total', { count: working })}</li>
      </ul>
      <div className="year">
        {months.map((month) => (
          <MonthTable key={month.month} month={month} changed={changed} onDay={onDay} />
        ))}
      </div>
    </>
  );
}

interface MonthTableProps {
  readonly month: Month;
  readonly changed: readonly DateOnly[];
  readonly onDay: ((day: YearDay) => void) | undefined;
}

function MonthTable({ changed, month, onDay }: MonthTableProps): ReactNode {
  const { t } = useTranslation();
  return (
    <table className="year-month">
      <caption>
        <span className="strong">{t(`admin.calendar.months.m${month.month as 1}`)}</span>{' '}
        <span className="faint">{t('admin.calendar.days', { count: month.workingDays })}</span>
      </caption>
      <thead>
        <tr>
          {WEEKDAYS.map((day) => (
            <th key={day} scope="col">
              {t(`admin.calendar.weekday.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, at) => (
              <td key={at}>{day ? <Day day={day} changed={changed.includes(day.date)} onDay={onDay} /> : null}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly day: YearDay;
  readonly changed: boolean;
  readonly onDay: ((day: YearDay) => void) | undefined;
}

function Day({ changed, day, onDay }: DayProps): ReactNode {
  const { t } = useTranslation();
  const { date, today } = useFormat();
  const holidayName = useHolidayName();
  const marked = day.kind === 'holiday' || day.kind === 'make-up';
  const words = [date(day.date), t(`words.day.${day.kind}`), ...(day.name ? [holidayName(day.name)] : [])];
  if (day.provisional) words.push(t('words.provisional'));
  if (changed) words.push(t('admin.calendarFile.changed'));
  const shared = {
    className: `year-day ${day.kind}${day.provisional ? ' provisional' : ''}${changed ? ' changed' : ''}`,
    'aria-current': day.date === today ? ('date' as const) : undefined,
    'aria-label': words.join(', '),
    title: marked || day.provisional || changed ? words.join(' \u00b7 ') : undefined,
  };
  const face = (
    <>
      {Number(day.date.slice(8))}
      {day.kind === 'holiday' || day.kind === 'make-up' ? (
        <i className="year-mark">{t(`admin.calendar.mark.${day.kind}`)}</i>
      ) : null}
    </>
  );
  return onDay ? (
    <button type="button" {...shared} onClick={() => onDay(day)}>
      {face}
    </button>
  ) : (
    <span role="img" {...shared}>
      {face}
    </span>
  );
}
