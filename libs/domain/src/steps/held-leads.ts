import { addDays, dateAt } from '@bangban/kernel';
import type { HeldBefore } from '../project/contest';
import type { Context, HeldLead } from '../world';

/** Its place among leads: instants of one form are in order as texts. */
const placeOf = ({ projectId, registeredAt }: HeldLead): string => `${registeredAt} ${projectId}`;

/**
 * 首报保护: the lead of the same company that holds against one of this unit. Whoever registered first holds, until the last
 * day of the protection and no longer; a unit does not contest with itself, whatever came between.
 */
export function heldBeforeBy(
  unitId: string,
  leads: readonly HeldLead[],
  { calendar, now, policy }: Pick<Context, 'calendar' | 'now' | 'policy'>,
): HeldBefore | null {
  const zone = calendar.utcOffsetMinutes;
  const today = dateAt(now, zone);
  const [first] = leads
    .map((each) => ({ ...each, until: addDays(dateAt(each.registeredAt, zone), policy.leads.protection) }))
    .filter(({ until }) => policy.leads.protection > 0 && today <= until)
    .sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  if (!first || first.unitId === unitId) return null;
  return { projectId: first.projectId, unitId: first.unitId, since: first.registeredAt, until: first.until };
}
