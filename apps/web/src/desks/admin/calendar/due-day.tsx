import { useQuery } from '@tanstack/react-query';
import { InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateOnly } from '@bangban/kernel';
import { answerOf, api } from '../../../lib/api';
import { keys } from '../../../lib/query-keys';
import { useDue } from '../../../lib/use-due';
import { useFormat } from '../../../lib/use-format';
import { DayPicker } from '../../../pieces/day-picker';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';

/** When a limit of so many working days ends: the answer every office asks for. */
export function DueDay(): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const { forecast } = useDue();
  const [start, setStart] = useState<DateOnly>(today);
  const [days, setDays] = useState(5);
  const { data } = useQuery({
    queryKey: [...keys.reference, 'due', start, days],
    queryFn: () => answerOf(api.GET('/api/calendars/due', { params: { query: { start, days } } })),
    staleTime: 60 * 60_000,
    placeholderData: (before) => before,
  });
  return (
    <Section title={t('admin.calendar.dueTitle')} about={t('admin.calendar.dueAbout')}>
      <div className="due-day">
        <FormField label={t('admin.calendar.start')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <DayPicker {...ids} allowClear={false} value={start} onChange={(day) => setStart(day ?? start)} />
          )}
        </FormField>
        <FormField label={t('admin.calendar.limit')}>
          {(ids) => (
            <InputNumber
              {...ids}
              min={0}
              max={250}
              precision={0}
              value={days}
              onChange={(next) => setDays(next ?? 0)}
            />
          )}
        </FormField>
        <p className="due-answer" role="status">
          {data ? (
            <>
              {t('admin.calendar.due', {
                date: forecast({ date: data.due, provisional: data.provisional }),
              })}
            </>
          ) : null}
        </p>
      </div>
    </Section>
  );
}
