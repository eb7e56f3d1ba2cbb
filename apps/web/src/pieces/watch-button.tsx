import { BellFilled, BellOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { can } from '../lib/desks';
import { asProblem, wordsOf } from '../lib/problem';
import { useSession } from '../lib/session';
import { addWatch, removeWatch, watchesQuery } from '../lib/watches';

/** 关注: from now on one hears of what matters here, and from the next click on no more. Nobody else is told who watches. */
export function WatchButton({
  itemId,
  projectId,
}: {
  readonly projectId: string;
  readonly itemId: string | null;
}): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const queries = useQueryClient();
  const { message } = App.useApp();
  const language = useLanguage();
  const mine = can(session, 'read-projects') && session.actingFor === null;
  const { data } = useQuery({ ...watchesQuery, enabled: mine });
  const watch = data?.find((row) => row.projectId === projectId && row.itemId === itemId);
  const change = useMutation({
    mutationFn: async () => {
      if (watch) await removeWatch(watch.id);
      else await addWatch({ projectId, itemId });
    },
    onError: (error) => {
      void message.error(wordsOf(asProblem(error), language) ?? t('states.serverAway.title'));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: watchesQuery.queryKey }),
  });
  if (!mine || data === undefined) return null;
  return (
    <Button
      type="text"
      icon={watch ? <BellFilled aria-hidden /> : <BellOutlined aria-hidden />}
      aria-label={watch ? t('watch.on') : t('watch.off')}
      loading={change.isPending}
      title={t('watch.why')}
      onClick={() => change.mutate()}
    >
      {watch ? t('watch.on') : t('watch.off')}
    </Button>
  );
}
