import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { removeWatch, type Watched, watchesQuery } from '../../lib/watches';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';

/** What one watches; nobody else is shown it. */
export function OwnWatches(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const { dayOf } = useFormat();
  const queries = useQueryClient();
  const own = session.actingFor === null;
  const { data, error, isPending, refetch } = useQuery({ ...watchesQuery, enabled: own });
  const end = useMutation({
    mutationFn: removeWatch,
    onSettled: () => queries.invalidateQueries({ queryKey: watchesQuery.queryKey }),
  });
  if (!own) return null;
  return (
    <Section title={t('watch.title')} about={t('watch.why')}>
      {isPending ? <Skeleton lines={2} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <p className="faint">{t('watch.none')}</p> : null}
      <ul className="lines">
        {(data ?? []).map((row) => (
          <li key={row.id} className="line">
            <span className="grow">
              <WatchedLink row={row} />
              <span className="faint line-facts">
                {row.itemId === null ? t(`words.stage.${row.stage}`) : row.projectName}{' '}
                {t('watch.since', { date: dayOf(row.since) })}
              </span>
            </span>
            <Button
              size="small"
              aria-label={t('watch.endOf', { name: row.title ?? row.projectName })}
              onClick={() => end.mutate(row.id)}
            >
              {t('watch.end')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function WatchedLink({ row }: { readonly row: Watched }): ReactNode {
  const titleOf = useItemTitle();
  const { itemId, projectId, projectName, templateKey, title } = row;
  return itemId === null ? (
    <Link to="/projects/$projectId" params={{ projectId }}>
      {projectName}
    </Link>
  ) : (
    <Link to="/items/$itemId" params={{ itemId }}>
      {titleOf({ title: title ?? '', templateKey })}
    </Link>
  );
}
