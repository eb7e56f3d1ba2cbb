import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintDetail } from '../../lib/complaints';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';

/** What was done and said about a complaint, in order. */
export function ComplaintCourse({ detail }: { readonly detail: ComplaintDetail }): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const nameOf = useNames(detail.names);
  const { acceptedAt, answer, closed, decision, handlerId, missed, rating, recordedBy, refused, withdrawn } =
    detail.complaint;
  const lines: readonly (readonly [string, string, string | null] | null)[] = [
    [
      'lodged',
      t(recordedBy === null ? 'complaints.course.lodged' : 'complaints.course.recorded', {
        date: dayOf(detail.complaint.lodgedAt),
        name: nameOf(recordedBy ?? detail.complaint.contactId),
      }),
      null,
    ],
    acceptedAt && handlerId
      ? ['accepted', t('complaints.course.accepted', { date: dayOf(acceptedAt), name: nameOf(handlerId) }), null]
      : null,
    said('refused', refused && { ...refused, words: refused.reason }),
    said('answered', answer),
    rating ? said(rating.satisfied ? 'satisfied' : 'unsatisfied', { ...rating, words: rating.reason }) : null,
    said('decided', decision),
    closed?.outcome === 'silent' ? ['silent', t('complaints.course.silent', { date: dayOf(closed.at) }), null] : null,
    said('withdrawn', withdrawn && { ...withdrawn, words: withdrawn.reason }),
  ];
  function said(
    key: 'refused' | 'answered' | 'satisfied' | 'unsatisfied' | 'decided' | 'withdrawn',
    of: { readonly at: string; readonly by: string; readonly words: string | null } | null,
  ): readonly [string, string, string | null] | null {
    return of && [key, t(`complaints.course.${key}`, { date: dayOf(of.at), name: nameOf(of.by) }), of.words];
  }
  return (
    <ol className="complaint-course">
      {lines
        .filter((line) => line !== null)
        .map(([key, text, words]) => (
          <li key={key}>
            <span className="muted">{text}</span>
            {words === null ? null : <p className="complaint-words">{words}</p>}
          </li>
        ))}
      {missed.map((step) => (
        <li key={`missed-${step}`} className="complaint-missed">
          {t(`complaints.missed.${step}`)}
        </li>
      ))}
    </ol>
  );
}
