import { useQuery } from '@tanstack/react-query';
import { type Policy, STAGES } from '@bangban/domain';
import { can } from '../../../lib/desks';
import { type RealDaysRow, realDaysQuery } from '../../../lib/real-days';
import { useSession } from '../../../lib/session';

/** How long the items of a template really took, by the place of its limit. Administrators of systems read no files. */
export function useSpreads(policy: Policy): (path: string) => RealDaysRow | null {
  const { data } = useQuery({ ...realDaysQuery(null), enabled: can(useSession(), 'read-projects') });
  const keyAt = new Map<string, string>(
    STAGES.flatMap((stage) =>
      policy.stages[stage].items.map(({ key }, no) => [`/stages/${stage}/items/${no}/limit`, key] as const),
    ),
  );
  return (path) => {
    const key = keyAt.get(path);
    return (key !== undefined && data?.find(({ templateKey }) => templateKey === key)) || null;
  };
}
