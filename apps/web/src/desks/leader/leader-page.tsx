import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Segmented } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { ComplaintsWaiting } from '../../pieces/complaint/complaints-waiting';
import { EmptyState } from '../../pieces/empty-state';
import { LateBridge } from '../../pieces/late-bridge';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { ScopeLine } from '../../pieces/scope-line';
import { Skeleton } from '../../pieces/skeleton';
import { Changes } from './changes';
import { ProjectThreeLines } from './cockpit-project';
import { cockpitQuery } from './leader-queries';
import { Questions } from './questions';
import './leader.css';

/** 领导驾驶舱: questions first, then the projects by their three questions, then what changed. */
export function LeaderPage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const wide = can(session, 'lead-the-city');
  const chosen = useSearch({ from: '/leader' }).scope;
  const mine = useQuery(cockpitQuery('mine'));
  const all = useQuery({ ...cockpitQuery('all'), enabled: wide });
  const scope = chosen ?? (wide && mine.data?.total === 0 ? 'all' : 'mine');
  const { data, error, isPending, refetch } = scope === 'all' ? all : mine;
  return (
    <div className="cockpit">
      <div className="cockpit-main">
        <PageTitle title={t('leader.title')}>
          <Link to="/week">{t('week.title')}</Link>
          <PageHelp help={t('help.leader', { returnObjects: true })} />
        </PageTitle>
        <FirstHint desk="leader">{t('firstHint.leader')}</FirstHint>
        <ScopeLine />
        <Panel lines={2}>
          <LateBridge scope={scope} />
          <ComplaintsWaiting />
        </Panel>
        <Panel>
          <Questions />
        </Panel>
        <section aria-labelledby="projects" className="stack">
          <div className="row wrap">
            <h2 id="projects">{t(scope === 'all' ? 'leader.projectsAll' : 'leader.projects')}</h2>
            <span className="grow" />
            {wide ? <ScopeChoice scope={scope} mine={mine.data?.total} all={all.data?.total} /> : null}
          </div>
          {isPending ? <Skeleton lines={8} /> : null}
          {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
          <Panel>{data ? <Projects data={data} led={scope === 'all'} /> : null}</Panel>
        </section>
      </div>
      <Panel>{data && data.rows.length > 0 ? <Changes projects={data.rows} now={data.now} /> : null}</Panel>
    </div>
  );
}

interface ScopeChoiceProps {
  readonly scope: 'mine' | 'all';
  readonly mine: number | undefined;
  readonly all: number | undefined;
}

function ScopeChoice({ all, mine, scope }: ScopeChoiceProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Segmented<'mine' | 'all'>
      aria-label={t('leader.scope')}
      value={scope}
      onChange={(next) => void navigate({ to: '/leader', search: { scope: next } })}
      options={[
        { value: 'mine', label: t('leader.mine', { count: mine ?? 0 }) },
        { value: 'all', label: t('leader.all', { count: all ?? 0 }) },
      ]}
    />
  );
}

type Cockpit = Awaited<ReturnType<NonNullable<ReturnType<typeof cockpitQuery>['queryFn']>>>;

function Projects({ data, led }: { readonly data: Cockpit; readonly led: boolean }): ReactNode {
  const { t } = useTranslation();
  const { personId, actingFor } = useSession();
  const nameOf = useNames(data.names);
  const rest = data.total - data.rows.length;
  if (data.rows.length === 0) return <EmptyState title={t('leader.noProjects')} text={t('leader.noProjectsText')} />;
  return (
    <>
      <ul className="cockpit-projects">
        {data.rows.map((project) => (
          <ProjectThreeLines key={project.id} project={project} now={data.now} nameOf={nameOf} led={led} />
        ))}
      </ul>
      {rest > 0 ? (
        <Link to="/projects" search={{ view: 'table', ...(led ? {} : { leaderId: actingFor ?? personId }) }}>
          {t('leader.more', { count: rest })}
        </Link>
      ) : null}
    </>
  );
}
