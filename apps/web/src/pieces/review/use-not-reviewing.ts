import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { useSession } from '../../lib/session';

/** Why somebody may not call reviews, or not decide them; null where they may. */
export function useNotReviewing(act: 'call-reviews' | 'decide-admission'): string | null {
  const { t } = useTranslation();
  const session = useSession();
  if (session.actingFor !== null) return t('reviews.acting');
  if (can(session, act)) return null;
  return t(act === 'call-reviews' ? 'reviews.forbidden' : 'reviews.decideForbidden');
}
