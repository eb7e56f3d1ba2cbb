import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { EmptyState } from '../../pieces/empty-state';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { OwnProjectView } from './own-project-view';
import { ownProjectsQuery } from './own-project';
import './investor.css';

/** The company's own page: one project at a time, in plain words. */
export function InvestorPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const chosen = useSearch({ from: '/investor' }).project;
  const { data, error, isPending, refetch } = useQuery(ownProjectsQuery);
  const project = data?.find(({ id }) => id === chosen) ?? data?.[0];
  return (
    <div className="investor">
      <PageTitle title={project?.name ?? t('nav.investor')}>
        {data && data.length > 1 ? (
          <Select
            aria-label={t('investor.choose')}
            value={project?.id}
            onChange={(next) => void navigate({ to: '/investor', search: { project: next } })}
            popupMatchSelectWidth={false}
            labelRender={() => t('investor.others', { count: data.length })}
            options={data.map(({ id, name }) => ({ value: id, label: name }))}
          />
        ) : null}
        <PageHelp help={t('help.investor', { returnObjects: true })} />
      </PageTitle>
      <FirstHint desk="investor">{t('firstHint.investor')}</FirstHint>
      {isPending ? <Skeleton lines={8} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.length === 0 ? <EmptyState title={t('investor.noneTitle')} text={t('investor.noneText')} /> : null}
      {project ? <OwnProjectView key={project.id} projectId={project.id} /> : null}
    </div>
  );
}
