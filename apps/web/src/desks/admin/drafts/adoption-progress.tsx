import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../../../lib/api';
import { keys } from '../../../lib/query-keys';

const EVERY_MS = 5_000;

/** How far open projects are with taking over what was published last; asked again while that goes on. */
export function AdoptionProgress({ kind }: { readonly kind: 'calendar' | 'policy' }): ReactNode {
  const { t } = useTranslation();
  const last = useAdoptions()?.find((each) => each.kind === kind);
  if (!last) return null;
  const done = last.changed + last.unchanged + last.refused.length;
  const values = { version: `${last.version}`, total: `${last.total}`, done: `${done}`, changed: `${last.changed}` };
  return (
    <p role="status">
      <span className="muted">{t('admin.draft.adoption')}</span>{' '}
      {t(last.finishedAt === null ? 'admin.draft.adopting' : 'admin.draft.adopted', values)}
      {last.refused.length > 0 ? ` \u00b7 ${t('admin.draft.refused', { count: last.refused.length })}` : null}
    </p>
  );
}

/** What projects take over, newest first; asked again while that goes on. */
export function useAdoptions() {
  const { data } = useQuery({
    queryKey: [...keys.reference, 'adoptions'],
    queryFn: () => answerOf(api.GET('/api/adoptions')),
    refetchInterval: ({ state }) => (state.data?.rows.some(({ finishedAt }) => finishedAt === null) ? EVERY_MS : false),
  });
  return data?.rows;
}
