import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { readTimeAccountItems, timeAccountQuery } from '../../lib/time-account';
import { useFormat } from '../../lib/use-format';
import { PartyBar } from '../../pieces/party-bar';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { TimeAccountItems } from '../../pieces/time-account-items';

/** 时限账单 of one project: whose the days of its items have been, together and one by one. */
export function TimeTab({ name, projectId }: { readonly name: string; readonly projectId: string }): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { data, error, refetch } = useQuery(timeAccountQuery('project', { projectId }));
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <>
      <p className="faint">{t('timeAccount.ofProject', { from: date(data.from), to: date(data.to) })}</p>
      <PartyBar days={data.total} elapsed={data.elapsed} />
      <TimeAccountItems
        ofOneProject
        name="project-time"
        filter={{ projectId }}
        title={`${t('timeAccount.title')} ${name}`}
        read={readTimeAccountItems({ projectId })}
      />
    </>
  );
}
