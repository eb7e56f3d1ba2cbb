import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { ownAnswersQuery } from './leader-queries';

/** 批示用时: one's own, in a line; nothing where one was never asked. */
export function OwnAnswers(): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const { data } = useQuery(ownAnswersQuery);
  if (!data || data.asked === 0) return null;
  const { answered, asked, inTime, lapsed, medianDays } = data;
  return (
    <p className="muted">
      {t('leader.ownAnswers', { asked: `${asked}`, answered: `${answered}`, inTime: `${inTime}` })}
      {medianDays === null ? null : t('leader.ownMedian', { days: days(medianDays) })}
      {lapsed === 0 ? null : t('leader.ownLapsed', { count: lapsed })}{' '}
      <span className="faint">{t('leader.ownOnly')}</span>
    </p>
  );
}
