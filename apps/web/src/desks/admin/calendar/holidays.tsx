import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useHolidayName } from '../../../i18n/use-holiday-name';
import { useFormat } from '../../../lib/use-format';
import { Section } from '../../../pieces/section';
import { holidaysOf, type YearDay } from './year';

/** The holidays of the year in words, with the weekend days that are worked for them. */
export function Holidays({ days }: { readonly days: readonly YearDay[] }): ReactNode {
  const { t } = useTranslation();
  const { short } = useFormat();
  const holidayName = useHolidayName();
  const holidays = holidaysOf(days);
  if (holidays.length === 0) return null;
  return (
    <Section title={t('admin.calendar.holidays')}>
      <ul className="lines holiday-lines">
        {holidays.map(({ days: length, from, makeUps, name, to }) => (
          <li key={from} className="line">
            <span className="strong holiday-name">{holidayName(name)}</span>
            <span className="grow">
              {from === to ? short(from) : `${short(from)} \u2013 ${short(to)}`}{' '}
              <span className="muted">{t('admin.calendar.off', { count: length })}</span>
            </span>
            <span className="muted">
              {makeUps.length > 0
                ? t('admin.calendar.makeUps', { days: makeUps.map(short).join(t('words.comma')) })
                : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
