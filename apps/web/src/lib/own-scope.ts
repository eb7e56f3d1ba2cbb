import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from './api';
import { can } from './desks';
import { keys } from './query-keys';
import { useSession } from './session';

const ownScopeQuery = queryOptions({
  queryKey: keys.list('own-scope', {}),
  queryFn: async () => (await answerOf(api.GET('/api/access/me'))).reading,
});

/** How far somebody reads, in words: `your county, what you stand on yourself`. Null for who reads the whole city. */
export function useOwnScope(): string | null {
  const { t } = useTranslation();
  const every = can(useSession(), 'read-every-project');
  const { data } = useQuery({ ...ownScopeQuery, enabled: !every });
  if (every) return null;
  const reaches = [...new Set((data ?? []).map(({ by }) => by.reach))].filter((reach) => reach !== 'own');
  return [...reaches, 'own' as const].map((reach) => t(`words.ownReach.${reach}`)).join(t('words.comma'));
}
