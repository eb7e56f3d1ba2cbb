import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSayIn } from '../../lib/history/use-say-in';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { HistoryLine } from '../../pieces/history-line';
import { type CockpitProject, changesQuery } from './leader-queries';
import { newAfter } from './seen';
import { useSeen } from './use-seen';

interface ChangesProps {
  readonly projects: readonly CockpitProject[];
  readonly now: string;
}

/** More projects than this are not read about in one go. */
const MOST_PROJECTS = 8;
const MOST_LINES = 4;
/** Only what is new was read: its lines open to what they hold. */
const NOTHING_BEFORE: readonly [] = [];

/** What changed since somebody last looked, project by project, in the order of the list. */
export function Changes({ now, projects }: ChangesProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const seqs = useMemo(() => Object.fromEntries(projects.map(({ id, seq }) => [id, seq])), [projects]);
  const { markAll, seen } = useSeen(seqs, now);
  const changed = projects.filter(({ id, seq }) => newAfter(seen, id, seq) < seq);
  return (
    <aside className="cockpit-changes stack" aria-labelledby="changes">
      <div className="row wrap">
        <h2 id="changes">{t(seen.since === null ? 'leader.firstLook' : 'leader.changes')}</h2>
        <span className="grow" />
        {changed.length > 0 ? (
          <Button size="small" onClick={markAll}>
            {t('leader.seen')}
          </Button>
        ) : null}
      </div>
      {seen.since === null ? null : <p className="faint">{t('leader.changesSince', { time: time(seen.since) })}</p>}
      {changed.length === 0 ? (
        <div className="stack">
          <p className="strong">{t('leader.noChanges')}</p>
          <p className="muted">{t('leader.noChangesText')}</p>
        </div>
      ) : (
        changed
          .slice(0, MOST_PROJECTS)
          .map((project) => (
            <ProjectChanges key={project.id} project={project} after={newAfter(seen, project.id, project.seq)} />
          ))
      )}
    </aside>
  );
}

interface ProjectChangesProps {
  readonly project: CockpitProject;
  readonly after: number;
}

function ProjectChanges({ after, project }: ProjectChangesProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const { data } = useQuery(changesQuery(project.id, after, project.seq));
  const nameOf = useNames(data?.names);
  const itemOf = useCallback(
    (id: string) => {
      const known = data?.titles[id];
      return known ? titleOf(known) : t('words.unknown');
    },
    [data, t, titleOf],
  );
  const say = useSayIn({ nameOf, itemOf, policyVersion: data?.rows[0]?.policyVersion ?? 0 });
  // Bookkeeping alone is nothing new.
  if (!data || data.rows.length === 0) return null;
  const rest = data.rows.length - MOST_LINES;
  return (
    <section>
      <h3>
        <Link to="/projects/$projectId" params={{ projectId: project.id }} search={{ tab: 'history' }}>
          {project.name}
        </Link>
      </h3>
      <ol>
        {data.rows.slice(0, MOST_LINES).map((row) => (
          <HistoryLine key={row.seq} event={row} history={NOTHING_BEFORE} say={say} />
        ))}
      </ol>
      {rest > 0 ? <p className="faint">{t('leader.earlierChanges', { count: rest })}</p> : null}
    </section>
  );
}
