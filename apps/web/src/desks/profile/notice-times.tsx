import { Checkbox, Select, Switch } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { timeOfDay } from '../../lib/time-of-day';
import type { Preferences, PreferencesChange } from './profile-queries';

const STEP = 30;
/** Monday first, as people count them here. */
const WEEKDAYS = [
  [1, 'mon'],
  [2, 'tue'],
  [3, 'wed'],
  [4, 'thu'],
  [5, 'fri'],
  [6, 'sat'],
  [0, 'sun'],
] as const;

const times = (from: number, to: number): { value: number; label: string }[] =>
  Array.from({ length: Math.floor((to - from) / STEP) + 1 }, (_, n) => from + n * STEP).map((value) => ({
    value,
    label: timeOfDay(value),
  }));
/** With the one that stands, wherever it lies between the steps. */
const withOwn = (options: { value: number; label: string }[], own: number): { value: number; label: string }[] =>
  options.some(({ value }) => value === own) ? options : [{ value: own, label: timeOfDay(own) }, ...options];

interface NoticeTimesProps {
  readonly preferences: Preferences;
  readonly busy: boolean;
  readonly onChange: (change: PreferencesChange) => void;
}

/** When messages come, on which days none does, and the digest. The inbox has everything at once. */
export function NoticeTimes({ busy, onChange, preferences }: NoticeTimesProps): ReactNode {
  const { t } = useTranslation();
  const { alertsPerDay, digestAt, hours, quietDays, window } = preferences;
  const span = window ?? hours;
  const [windowLabel, daysLabel, digestLabel] = [useId(), useId(), useId()];
  const set = (from: number, to: number): void => onChange({ window: { from, to } });
  return (
    <div className="choices notice-times">
      <span id={windowLabel}>{t('profile.times.window')}</span>
      <span className="row wrap">
        <Select
          aria-label={t('profile.times.from')}
          value={span.from}
          disabled={busy}
          options={withOwn(times(hours.from, span.to - STEP), span.from)}
          onChange={(from: number) => set(from, span.to)}
        />
        <span aria-hidden>{'\u2013'}</span>
        <Select
          aria-label={t('profile.times.to')}
          value={span.to}
          disabled={busy}
          options={withOwn(times(span.from + STEP, hours.to), span.to)}
          onChange={(to: number) => set(span.from, to)}
        />
        <span className="faint">
          {t('profile.times.office', { from: timeOfDay(hours.from), to: timeOfDay(hours.to) })}
        </span>
      </span>
      <span id={daysLabel}>{t('profile.times.quiet')}</span>
      <Checkbox.Group
        aria-labelledby={daysLabel}
        value={[...quietDays]}
        disabled={busy}
        onChange={(days) => onChange({ quietDays: days.map(Number) })}
        options={WEEKDAYS.map(([day, name]) => ({
          value: day,
          label: t(`profile.times.day.${name}`),
          disabled: busy || (quietDays.length >= 6 && !quietDays.includes(day)),
        }))}
      />
      <span id={digestLabel}>{t('profile.times.digest')}</span>
      <span className="row wrap">
        <Switch
          aria-labelledby={digestLabel}
          checked={digestAt !== null}
          loading={busy}
          onChange={(wanted) => onChange({ digestAt: wanted ? hours.from : null })}
        />
        {digestAt === null ? null : (
          <Select
            aria-label={t('profile.times.digestAt')}
            value={digestAt}
            disabled={busy}
            options={withOwn(times(0, 24 * 60 - STEP), digestAt)}
            onChange={(at: number) => onChange({ digestAt: at })}
          />
        )}
        <span className="faint grow">
          {digestAt !== null && alertsPerDay > 0
            ? t('profile.times.digestBudget', { count: alertsPerDay })
            : t('profile.times.digestAbout')}
        </span>
      </span>
    </div>
  );
}
