import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintsQuery } from '../../lib/complaints';
import { can } from '../../lib/desks';
import type { ProjectDetail } from '../../lib/project';
import { type NameOf, unitsQuery } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { ComplaintForm } from './complaint-form';
import './complaint.css';

interface ProjectComplaintsProps {
  readonly detail: ProjectDetail;
  readonly nameOf: NameOf;
}

/** 客商投诉 of a project that whoever looks may read, and the form of the help centre; nothing where there is neither. */
export function ProjectComplaints({ detail, nameOf }: ProjectComplaintsProps): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const titleOf = useItemTitle();
  const { shortDayOf } = useFormat();
  const [writing, setWriting] = useState(false);
  const { project } = detail;
  const { data } = useQuery(complaintsQuery({ projectId: project.id }));
  const contacts = project.investorContactIds.map((id) => ({ value: id, label: nameOf(id) }));
  const records = can(session, 'keep-help-desk') && session.actingFor === null && contacts.length > 0;
  const { data: units } = useQuery({ ...unitsQuery, enabled: writing });
  if (!data || (data.rows.length === 0 && !records)) return null;
  return (
    <section aria-label={t('complaints.title')} className="project-reviews project-complaints">
      <h2>{t('complaints.title')}</h2>
      <ul>
        {data.rows.map(({ confidential, id, late, lodgedAt, status, subject, words }) => (
          <li key={id}>
            <Link to="/complaints/$complaintId" params={{ complaintId: id }}>
              {words.length > 40 ? `${words.slice(0, 40)}…` : words}
            </Link>{' '}
            <span className="tag">{t(`words.complaintStatus.${status}`)}</span>{' '}
            <span className="faint">
              {t(`words.complaintSubject.${subject}`)} · {shortDayOf(lodgedAt)}
              {confidential ? ` · ${t('complaints.kept')}` : ''}
              {late ? ` · ${t('complaints.late')}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {writing ? (
        <ComplaintForm
          projectId={project.id}
          contacts={contacts}
          items={detail.items.map((item) => ({ value: item.id, label: titleOf(item), unitId: item.unitId }))}
          units={(units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onDone={() => setWriting(false)}
        />
      ) : records ? (
        <Button size="small" className="no-print" onClick={() => setWriting(true)}>
          {t('complaints.record')}
        </Button>
      ) : null}
    </section>
  );
}
