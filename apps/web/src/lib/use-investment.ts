import { useTranslation } from 'react-i18next';
import type { Money } from '@bangban/domain';
import { type Investment, investmentOf } from './investment';

/** An amount in words, told apart: `计划 5.2 亿元` before the signing, `5.7 亿元` after it. */
export function useInvestment(): (row: Parameters<typeof investmentOf>[0], format: (money: Money) => string) => string {
  const { t } = useTranslation();
  const words = ({ planned, sums }: Investment, format: (money: Money) => string): string => {
    if (sums === null) return t('kept.back');
    const text = sums.map(format).join(t('words.comma'));
    return planned && text !== '' ? t('projects.planned', { money: text }) : text;
  };
  return (row, format) => words(investmentOf(row), format);
}
