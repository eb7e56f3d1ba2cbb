import { useTranslation } from 'react-i18next';

/** 会议纪要〔2026〕3 号. */
export function useMinutesNumber(): (minutes: { readonly year: number; readonly number: number }) => string {
  const { t } = useTranslation();
  return ({ number, year }) => t('meetings.number', { year: `${year}`, number: `${number}` });
}
