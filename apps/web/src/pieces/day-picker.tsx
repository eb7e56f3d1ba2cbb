import dayjsConfig from '@rc-component/picker/generate/dayjs';
import { DatePicker, type DatePickerProps } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import type { DateOnly } from '@bangban/kernel';
import { dayOf } from '../i18n/format';
import { queryClient } from '../lib/query-client';
import { sessionQuery } from '../lib/session';

/** Its today is the record's: the day of the browser is another where the installation's clock was moved. */
const Picker = DatePicker.generatePicker<dayjs.Dayjs>({
  ...dayjsConfig,
  getNow: () => {
    const now = queryClient.getQueryData(sessionQuery.queryKey)?.now;
    return now === undefined ? dayjs() : dayjs(dayOf(now));
  },
});

interface DayPickerProps extends Pick<
  DatePickerProps,
  'id' | 'className' | 'style' | 'placeholder' | 'allowClear' | 'inputReadOnly' | 'aria-label' | 'aria-describedby'
> {
  readonly value: DateOnly | null | undefined;
  readonly onChange: (day: DateOnly | undefined) => void;
}

/** A day, typed or chosen from a calendar. */
export function DayPicker({ onChange, value, ...rest }: DayPickerProps): ReactNode {
  return (
    <Picker
      {...rest}
      value={value ? dayjs(value) : null}
      onChange={(day: dayjs.Dayjs | null) => onChange(day?.format('YYYY-MM-DD'))}
    />
  );
}

/** A month, typed or chosen; as YYYY-MM. */
export function MonthPicker({
  onChange,
  value,
  ...rest
}: Omit<DayPickerProps, 'value' | 'onChange'> & {
  readonly value: string | null | undefined;
  readonly onChange: (month: string | undefined) => void;
}): ReactNode {
  return (
    <Picker
      {...rest}
      picker="month"
      value={value ? dayjs(`${value}-01`) : null}
      onChange={(day: dayjs.Dayjs | null) => onChange(day?.format('YYYY-MM'))}
    />
  );
}
