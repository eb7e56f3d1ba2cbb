import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { lazy, type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isTyping } from '../../lib/address';
import { mayOpen } from '../../lib/desks';
import { useSession } from '../../lib/session';
import type { ProjectsSearch } from '../../lib/searches';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import { ExportProjects } from './export-projects';
import { filterOf } from './projects-queries';
import { ProjectFilters } from './project-filters';
import { SavedViews } from './saved-views';
import './projects.css';

const Board = lazy(async () => ({ default: (await import('./board')).Board }));
const ProjectTable = lazy(async () => ({ default: (await import('./project-table')).ProjectTable }));

/** 帮办看板: projects by stage or as a table; what is shown stands in the address. */
export function ProjectsPage(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const session = useSession();
  const search = useSearch({ from: '/projects' });
  const view = search.view ?? 'board';
  const filter = useMemo(() => filterOf(search), [search]);
  const show = (next: ProjectsSearch): void =>
    void navigate({ to: '/projects', search: next, replace: isTyping(search.text, next.text) });
  return (
    <>
      <PageTitle title={t('projects.title')}>
        <Segmented
          aria-label={t('projects.view.label')}
          value={view}
          onChange={(value) => show({ ...search, view: value })}
          options={(['board', 'table'] as const).map((value) => ({ value, label: t(`projects.view.${value}`) }))}
        />
        <SavedViews />
        <ExportProjects filter={filter} />
        {mayOpen(session, '/projects/new') ? (
          <Link to="/projects/new">
            <Button type="primary">{t('projects.register')}</Button>
          </Link>
        ) : null}
        <PageHelp help={t('projects.help', { returnObjects: true })} />
      </PageTitle>
      <FirstHint desk="projects">{t('firstHint.projects')}</FirstHint>
      <ProjectFilters search={search} onChange={show} />
      <ScopeLine />
      <Panel lines={8}>{view === 'board' ? <Board filter={filter} /> : <ProjectTable filter={filter} />}</Panel>
    </>
  );
}
