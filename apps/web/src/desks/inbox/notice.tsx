import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { markRead } from '../../lib/inbox';
import { useFormat } from '../../lib/use-format';

interface NoticeProps {
  readonly notice: {
    readonly id: string;
    readonly projectId: string;
    readonly itemId: string | null;
    readonly text: Readonly<Record<'zh' | 'en', { readonly title: string; readonly body: string }>>;
    readonly merged: number;
    readonly createdAt: string;
    readonly readAt: string | null;
  };
}

/** One notice as a link to what it is about. */
export function Notice({ notice }: NoticeProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { time } = useFormat();
  const { itemId, merged, projectId, readAt } = notice;
  const { body, title } = notice.text[language];
  const open = (): void => {
    if (readAt === null) void markRead([notice.id]);
  };
  const content = (
    <>
      <span className="row">
        {readAt === null ? <span className="unread-dot" aria-label={t('inbox.unread')} role="img" /> : null}
        <span className={readAt === null ? 'strong cut' : 'cut'}>{title}</span>
        {merged > 1 ? <span className="faint">{t('inbox.merged', { count: merged })}</span> : null}
        <span className="faint num grow">{time(notice.createdAt)}</span>
      </span>
      <span className="muted">{body}</span>
    </>
  );
  return (
    <li>
      {itemId === null ? (
        <Link to="/projects/$projectId" params={{ projectId }} className="notice" onClick={open}>
          {content}
        </Link>
      ) : (
        <Link to="/items/$itemId" params={{ itemId }} className="notice" onClick={open}>
          {content}
        </Link>
      )}
    </li>
  );
}
