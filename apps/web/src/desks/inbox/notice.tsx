import type { AnswerRow } from '@bangban/api-client';
import { Link } from '@tanstack/react-router';
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
  const { file, merged, projectId, readAt, settledAt } = notice;
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
  if (notice.kind === 'daily-digest') return <li>{toDesk(open, content)}</li>;
  const page = file === null || outside ? undefined : FILE_PAGES[file.kind];
  if (page && file) return <li>{page(file.id, open, content)}</li>;
  if (file?.kind === 'complaint') return <li>{toOwn(undefined, open, content)}</li>;
  if (projectId === null) return <li>{toMe(open, content)}</li>;
  return <li>{outside ? toOwn(projectId, open, content) : toPage(projectId, notice.itemId, open, content)}</li>;
}

/** Notices carry an item's title as the record has it; in English one of a template has another. */
function useNaming({ itemTemplateKey, itemTitle }: NoticeProps['notice']): (text: string) => string {
  const titleOf = useItemTitle();
  if (itemTitle === null) return (text) => text;
  const title = titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  return (text) => text.replaceAll(itemTitle, title);
}

const toPage = (projectId: string, itemId: string | null, open: () => void, content: ReactNode): ReactNode =>
  itemId === null ? (
    <Link to="/projects/$projectId" params={{ projectId }} className="notice" onClick={open}>
      {content}
    </Link>
  ) : (
    <Link to="/items/$itemId" params={{ itemId }} className="notice" onClick={open}>
      {content}
    </Link>
  );

type ToFile = (id: string, open: () => void, content: ReactNode) => ReactNode;
/** Where each kind of file is read; the others have no page that whoever is told of them opens. */
const FILE_PAGES: Readonly<Partial<Record<string, ToFile>>> = {
  meeting: (meetingId, open, content) => (
    <Link to="/meetings/$meetingId" params={{ meetingId }} className="notice" onClick={open}>
      {content}
    </Link>
  ),
  review: (reviewId, open, content) => (
    <Link to="/reviews/$reviewId" params={{ reviewId }} className="notice" onClick={open}>
      {content}
    </Link>
  ),
  complaint: (complaintId, open, content) => (
    <Link to="/complaints/$complaintId" params={{ complaintId }} className="notice" onClick={open}>
      {content}
    </Link>
  ),
  trip: (tripId, open, content) => (
    <Link to="/outreach/$tripId" params={{ tripId }} className="notice" onClick={open}>
      {content}
    </Link>
  ),
};

/** Who acts for whom is read on one's own page. */
const toMe = (open: () => void, content: ReactNode): ReactNode => (
  <Link to="/profile" className="notice" onClick={open}>
    {content}
  </Link>
);

/** What a digest counts stands where somebody begins. */
const toDesk = (open: () => void, content: ReactNode): ReactNode => (
  <Link to="/" className="notice" onClick={open}>
    {content}
  </Link>
);

/** A company reads of its project on its own page. */
const toOwn = (project: string | undefined, open: () => void, content: ReactNode): ReactNode => (
  <Link to="/investor" search={project === undefined ? {} : { project }} className="notice" onClick={open}>
    {content}
  </Link>
);
