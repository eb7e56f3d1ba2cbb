import { useTranslation } from 'react-i18next';
import type { TripPage } from '../../lib/outreach';

/** Why somebody may not change a trip; null where they may. */
export function useNotRecording({ may }: Pick<TripPage, 'may'>): string | null {
  const { t } = useTranslation();
  return may.keep ? null : t('outreach.notRecording');
}
