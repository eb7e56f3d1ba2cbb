import { useTranslation } from 'react-i18next';
import type { Instant } from '@bangban/domain';
import { useCalendar } from './calendar';
import { dueDay } from './due-day';
import { useFormat } from './use-format';

/** The last day of a limit in words; with "provisional" behind it where the holidays that decide it are not published. */
export function useDue(): (due: Instant) => string {
  const { t } = useTranslation();
  const { date } = useFormat();
  const place = useCalendar();
  return (due) => {
    const day = dueDay(due);
    return place?.provisional(day) ? `${date(day)} ${t('words.provisional')}` : date(day);
  };
}
