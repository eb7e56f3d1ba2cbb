import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintDetail, complaintQuery } from '../../lib/complaints';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { ComplaintCourse } from '../../pieces/complaint/complaint-course';
import { ComplaintFiles } from '../../pieces/complaint/complaint-files';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { ComplaintActs } from './complaint-acts';
import '../../pieces/complaint/complaint.css';
import './complaints.css';

/** One complaint: what it says, who may not know of it, what was done, and what is to be done next. */
export function ComplaintPage(): ReactNode {
  const { complaintId } = useParams({ from: '/complaints/$complaintId' });
  const { data, error, refetch } = useQuery(complaintQuery(complaintId));
  if (data) return <Loaded key={complaintId} detail={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={8} />;
}

function Loaded({ detail }: { readonly detail: ComplaintDetail }): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const { complaint, item, source, status } = detail;
  const nameOf = useNames(detail.names);
  const { clock, confidential, contactId, handlerId, projectId, projectName, subject, unitId, words } = complaint;
  return (
    <article className="complaint-page">
      <p className="faint no-print">
        <Link to="/complaints">{t('complaints.back')}</Link>
      </p>
      <PageTitle
        title={t('complaints.titleOf', { subject: t(`words.complaintSubject.${subject}`) })}
        state={<span className="tag">{t(`words.complaintStatus.${status}`)}</span>}
      >
        <ComplaintActs detail={detail} nameOf={nameOf} />
      </PageTitle>
      {confidential && unitId ? (
        <p className="complaint-kept" role="note">
          {t('complaints.keptFrom', { unit: nameOf(unitId) })}
        </p>
      ) : null}
      <p className="complaint-words">{words}</p>
      <dl className="complaint-facts">
        <dt className="faint">{t('filter.project')}</dt>
        <dd>
          <Link to="/projects/$projectId" params={{ projectId }}>
            {projectName}
          </Link>
        </dd>
        <dt className="faint">{t('complaints.contact')}</dt>
        <dd>{nameOf(contactId)}</dd>
        {item ? (
          <>
            <dt className="faint">{t('complaints.item')}</dt>
            <dd>{item}</dd>
          </>
        ) : null}
        {unitId ? (
          <>
            <dt className="faint">{t('complaints.unit')}</dt>
            <dd>{nameOf(unitId)}</dd>
          </>
        ) : null}
        {handlerId ? (
          <>
            <dt className="faint">{t('complaints.handler')}</dt>
            <dd>{nameOf(handlerId)}</dd>
          </>
        ) : null}
        {clock ? (
          <>
            <dt className="faint">{t(`complaints.step.${clock.step}`)}</dt>
            <dd>
              {due(clock)}
              {clock.due <= detail.now && clock.step !== 'confirm' ? ` · ${t('complaints.late')}` : ''}
            </dd>
          </>
        ) : null}
        <dt className="faint">{t('complaints.source')}</dt>
        <dd className="muted">{source}</dd>
      </dl>
      <ComplaintFiles detail={detail} />
      <Panel>
        <ComplaintCourse detail={detail} />
      </Panel>
    </article>
  );
}
