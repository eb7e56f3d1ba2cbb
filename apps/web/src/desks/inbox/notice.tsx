import type { AnswerRow } from '@bangban/api-client';
import { Link, linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { can } from '../../lib/desks';
import { markRead } from '../../lib/inbox';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { useSession } from '../../lib/session';
import { clockOf } from './days';

interface NoticeProps {
  readonly notice: AnswerRow<'/api/inbox'>;
}

/** One notice as a link to what it is about. */
export function Notice({ notice }: NoticeProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { merged, readAt, settledAt } = notice;
  const fresh = readAt === null && settledAt === null;
  const outside = can(useSession(), 'follow-own-projects');
  const { date, time } = useFormat();
  const named = useNaming(notice);
  const said = notice.text[language];
  // Notices carry days as the record writes them.
  const body = named(said.body).replace(/\d{4}-\d{2}-\d{2}/g, (day) => date(day));
  const open = (): void => {
    if (fresh) void markRead([notice.id]);
  };
  const content = (
    <>
      <span className="notice-head">
        {fresh ? <span className="unread-dot" aria-label={t('inbox.unread')} role="img" /> : null}
        <span className={fresh ? 'strong' : ''}>{named(said.title)}</span>
        {settledAt === null ? null : <span className="faint">{t('inbox.settled', { time: time(settledAt) })}</span>}
        {merged > 1 ? <span className="faint">{t('inbox.merged', { count: merged })}</span> : null}
      </span>
      <span className="faint num notice-clock">{clockOf(notice.createdAt)}</span>
      <span className="muted notice-body">{body}</span>
    </>
  );
  return (
    <li>
      <Link {...pageOf(notice, outside)} className="notice" onClick={open}>
        {content}
      </Link>
    </li>
  );
}

/** Notices carry an item's title as the record has it; in English one of a template has another. */
function useNaming({ itemTemplateKey, itemTitle }: NoticeProps['notice']): (text: string) => string {
  const titleOf = useItemTitle();
  if (itemTitle === null) return (text) => text;
  const title = titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  return (text) => text.replaceAll(itemTitle, title);
}

/** Where each kind of file is read; the others have no page that whoever is told of them opens. */
const FILE_PAGES = {
  meeting: (meetingId: string) => linkOptions({ to: '/meetings/$meetingId', params: { meetingId } }),
  review: (reviewId: string) => linkOptions({ to: '/reviews/$reviewId', params: { reviewId } }),
  complaint: (complaintId: string) => linkOptions({ to: '/complaints/$complaintId', params: { complaintId } }),
  trip: (tripId: string) => linkOptions({ to: '/outreach/$tripId', params: { tripId } }),
} as const;
const hasPage = (kind: string): kind is keyof typeof FILE_PAGES => Object.hasOwn(FILE_PAGES, kind);

/** What a notice is about: a company reads of it on its own page, and who acts for whom is read on one's own. */
function pageOf({ file, itemId, kind, projectId }: NoticeProps['notice'], outside: boolean) {
  // What a digest counts stands where somebody begins.
  if (kind === 'daily-digest') return linkOptions({ to: '/' });
  if (outside && (projectId !== null || file?.kind === 'complaint')) {
    return linkOptions({ to: '/investor', search: projectId === null ? {} : { project: projectId } });
  }
  if (file && !outside && hasPage(file.kind)) return FILE_PAGES[file.kind](file.id);
  if (projectId === null) return linkOptions({ to: '/profile' });
  return itemId === null
    ? linkOptions({ to: '/projects/$projectId', params: { projectId } })
    : linkOptions({ to: '/items/$itemId', params: { itemId } });
}
