import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { can, mayOpen } from '../../lib/desks';
import { asProblem } from '../../lib/problem';
import { commandsQuery, type ProjectDetail, projectQuery } from '../../lib/project';
import { policyQuery, useNames } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useItemTitle } from '../../lib/use-item-title';
import { PROJECT_TABS } from '../../lib/searches';
import { Comments } from '../../pieces/comments';
import { FirstHint } from '../../pieces/page-help';
import { GatePanel } from '../../pieces/gate-panel';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { SideTabs } from '../../pieces/side-tabs';
import { Skeleton } from '../../pieces/skeleton';
import { StageTrack } from '../../pieces/stage-track';
import { Checklist } from './checklist';
import { Contest, Rivals } from './contest';
import { HandOverSheet } from './hand-over-sheet';
import { Applications } from './applications';
import { Mandates } from './mandates';
import { Parties } from './parties';
import { ProjectClocks } from './project-clocks';
import { ProjectFacts } from './project-facts';
import { ProjectHead } from './project-head';
import { Requests } from './requests';
import { TabLabel } from './tab-label';
import { useOpenCounts } from './open-counts';
import { usePaper } from './use-paper';
import './project.css';

const MoneyTab = lazy(async () => ({ default: (await import('./money-tab')).MoneyTab }));
const ScheduleTab = lazy(async () => ({ default: (await import('./schedule/schedule-tab')).ScheduleTab }));
const PlanTab = lazy(async () => ({ default: (await import('./plan-tab')).PlanTab }));
const EvidenceTab = lazy(async () => ({ default: (await import('./evidence-tab')).EvidenceTab }));
const EscalationsTab = lazy(async () => ({ default: (await import('./escalations-tab')).EscalationsTab }));
const AftercareTab = lazy(async () => ({ default: (await import('./aftercare-tab')).AftercareTab }));
const MeetingsTab = lazy(async () => ({ default: (await import('./meetings-tab')).MeetingsTab }));
const ProjectProcess = lazy(async () => ({
  default: (await import('./process/project-process')).ProjectProcess,
}));
const TimeTab = lazy(async () => ({ default: (await import('./time-tab')).TimeTab }));
const HistoryTab = lazy(async () => ({ default: (await import('./history-tab')).HistoryTab }));

/** One project whole: where it stands, what is next, who holds what, and what happened; to the administrator, its process. */
export function ProjectPage(): ReactNode {
  const { projectId } = useParams({ from: '/projects/$projectId' });
  const session = useSession();
  const reads = mayOpen(session, '/projects');
  return (
    <>
      {reads ? <Project projectId={projectId} /> : null}
      {can(session, 'read-engine') ? (
        <Panel>
          <ProjectProcess key={projectId} projectId={projectId} alone={!reads} />
        </Panel>
      ) : null}
    </>
  );
}

function Project({ projectId }: { readonly projectId: string }): ReactNode {
  const { data, error, refetch } = useQuery(projectQuery(projectId));
  if (data) return <Loaded key={projectId} detail={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={12} />;
}

function Loaded({ detail }: { readonly detail: ProjectDetail }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { project } = detail;
  const { tab = 'checklist' } = useSearch({ from: '/projects/$projectId' });
  const { data: available } = useQuery(commandsQuery(project.id));
  const { data: policy } = useQuery(policyQuery(project.policyVersion));
  const nameOf = useNames(detail.names);
  const titleOf = useItemTitle();
  const itemOf = useCallback(
    (id: string) => {
      const known = detail.items.find((item) => item.id === id);
      return known ? titleOf(known) : id;
    },
    [detail.items, titleOf],
  );
  const commands = available?.commands ?? [];
  const shared = { detail, commands, nameOf };
  const open = useOpenCounts(detail);
  const { onlyTab, Paper, print } = usePaper(project.id);
  return (
    <article className="project">
      <ProjectHead {...shared} onPrint={() => void print()} />
      <FirstHint desk="project">{t('project.hint')}</FirstHint>
      <Panel>
        <ProjectFacts detail={detail} nameOf={nameOf} />
      </Panel>
      <StageTrack project={project} lights={detail.stageLights} needs={detail.gate.needs} now={detail.now} />
      <div className="project-columns">
        <div className="project-main">
          <Panel>
            <HandOverSheet {...shared} itemOf={itemOf} />
          </Panel>
          <Panel>
            <Contest {...shared} />
            <Rivals {...shared} />
          </Panel>
          <Panel>
            <Requests {...shared} />
          </Panel>
          <SideTabs
            name="tab"
            label={t('project.tabs')}
            tabs={PROJECT_TABS.map((key) => ({ key, label: <TabLabel tab={key} open={open[key] ?? 0} /> }))}
            current={tab}
            onChange={(key) => {
              const search = key === 'checklist' ? {} : { tab: key };
              void navigate({ to: '/projects/$projectId', params: { projectId: project.id }, search });
            }}
            panelClassName="tab-panel"
            note={
              <>
                {onlyTab ? <p className="muted">{t('project.onlyTab')}</p> : null}
                {Paper ? <Paper {...shared} policy={policy ?? null} itemOf={itemOf} /> : null}
              </>
            }
            panelHidden={Paper !== null}
          >
            {tab === 'checklist' ? <Checklist {...shared} /> : null}
            {tab === 'money' ? <MoneyTab {...shared} policy={policy ?? null} /> : null}
            {tab === 'graph' ? <ScheduleTab detail={detail} /> : null}
            {tab === 'plan' ? <PlanTab {...shared} /> : null}
            {tab === 'evidence' ? <EvidenceTab {...shared} policy={policy ?? null} itemOf={itemOf} /> : null}
            {tab === 'escalations' ? <EscalationsTab {...shared} itemOf={itemOf} /> : null}
            {tab === 'aftercare' ? <AftercareTab {...shared} /> : null}
            {tab === 'meetings' ? <MeetingsTab project={project} /> : null}
            {tab === 'time' ? <TimeTab name={project.name} projectId={project.id} /> : null}
            {tab === 'history' ? <HistoryTab detail={detail} itemOf={itemOf} /> : null}
          </SideTabs>
        </div>
        <aside className="project-side">
          <Panel>{policy && project.status === 'active' ? <GatePanel {...shared} policy={policy} /> : null}</Panel>
          <Panel>
            <Parties {...shared} />
          </Panel>
          <Panel>
            <Applications {...shared} />
          </Panel>
          <Panel>
            <Mandates {...shared} />
          </Panel>
          <Panel>
            <ProjectClocks detail={detail} />
          </Panel>
          <Panel>
            <Comments projectId={project.id} />
          </Panel>
        </aside>
      </div>
    </article>
  );
}
