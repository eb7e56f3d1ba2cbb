import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { unitsQuery } from './reference';
import { useSession } from './session';

/** Why somebody may not draft the calendar; null where they may. */
export function useNotDrafting(): string | null {
  const { t } = useTranslation();
  const { actingFor, ownRoles } = useSession();
  const approves = useApproves();
  if (actingFor !== null) return t('drafting.notActing');
  return approves || ownRoles.includes('system-admin') ? null : t('drafting.notDrafting');
}

/** Whether somebody approves calendars: the help centre's head and the heads of supervision. */
export function useApproves(): boolean {
  const { headOf, ownRoles } = useSession();
  const { data: units } = useQuery(unitsQuery);
  const centre = units?.find(({ functions }) => functions.includes('help-centre'))?.id;
  return ownRoles.includes('supervision-head') || (centre !== undefined && headOf.includes(centre));
}
