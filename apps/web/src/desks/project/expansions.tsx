import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { expansionsQuery } from '../../lib/project';
import { useSession } from '../../lib/session';
import type { PartProps } from './shared';

/** 增资扩产: what grew out of the project, as far as whoever looks reads it, and the one act that makes a lead of it. */
export function Expansions({ detail }: Pick<PartProps, 'detail'>): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const { id, stage, status } = detail.project;
  const { data } = useQuery(expansionsQuery(id));
  const grows = stage === 'production' && (status === 'active' || status === 'closed');
  const registers = grows && can(session, 'register-lead');
  if (!data || (data.rows.length === 0 && !registers)) return null;
  return (
    <section className="stack project-reviews" aria-label={t('project.expansions.title')}>
      <h2>{t('project.expansions.title')}</h2>
      {data.rows.length === 0 ? <p className="muted">{t('project.expansions.none')}</p> : null}
      <ul>
        {data.rows.map((row) => (
          <li key={row.id}>
            <Link to="/projects/$projectId" params={{ projectId: row.id }}>
              {row.name}
            </Link>{' '}
            <span className="tag">{t(`words.stage.${row.stage}`)}</span>
          </li>
        ))}
      </ul>
      {registers ? (
        <Link to="/projects/new" search={{ expansionOf: id }} className="no-print">
          <Button size="small">{t('project.expansions.register')}</Button>
        </Link>
      ) : null}
    </section>
  );
}
