import { useTranslation } from 'react-i18next';
import { can } from './desks';
import { useSession } from './session';

/** Why somebody may not draft the calendar; null where they may. */
export function useNotDrafting(): string | null {
  const { t } = useTranslation();
  const session = useSession();
  if (session.actingFor !== null) return t('drafting.notActing');
  return can(session, 'draft-files') ? null : t('drafting.notDrafting');
}

/** Whether somebody approves calendars: the help centre's head and the heads of supervision. */
export const useApproves = (): boolean => can(useSession(), 'approve-drafts');
