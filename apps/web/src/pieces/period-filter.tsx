import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateOnly } from '@bangban/kernel';
import { nameOfPeriod, periodOf, type PeriodName, PERIODS } from '../lib/periods';
import { useFormat } from '../lib/use-format';
import { DayPicker } from './day-picker';
import './filters.css';

/** A period, or what has been chosen of one. */
interface Days {
  readonly from?: DateOnly | undefined;
  readonly to?: DateOnly | undefined;
}

interface PeriodFilterProps {
  readonly value: Days;
  readonly onChange: (period: Days) => void;
  /** Without a period everything is shown. */
  readonly optional?: boolean;
}

/** A named period, or any two days. */
export function PeriodFilter({ onChange, optional = false, value }: PeriodFilterProps): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const { from, to } = value;
  const name = from && to ? nameOfPeriod({ from, to }, today) : null;
  const options = PERIODS.map((each) => ({ value: each, label: t(`figures.period.${each}`) }));
  const shown = name ?? (from || to ? 'other' : null);
  return (
    <span className="row period">
      <Select<PeriodName | 'other'>
        className="filter"
        aria-label={t('filter.period')}
        placeholder={t('filter.period')}
        allowClear={optional}
        {...(shown ? { value: shown } : {})}
        options={
          shown === 'other' ? [...options, { value: 'other' as const, label: t('figures.period.other') }] : options
        }
        onChange={(next) => onChange(next && next !== 'other' ? periodOf(next, today) : {})}
      />
      <Day label={t('figures.period.from')} value={from} onChange={(day) => onChange({ ...value, from: day })} />
      <span className="faint" aria-hidden="true">
        –
      </span>
      <Day label={t('figures.period.to')} value={to} onChange={(day) => onChange({ ...value, to: day })} />
    </span>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: DateOnly | undefined;
  readonly onChange: (day: DateOnly | undefined) => void;
}

function Day({ label, onChange, value }: DayProps): ReactNode {
  return (
    <DayPicker
      className="filter-date"
      aria-label={label}
      placeholder={label}
      inputReadOnly
      value={value}
      onChange={onChange}
    />
  );
}
