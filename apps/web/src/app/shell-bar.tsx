import { BellOutlined, SearchOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unreadQuery } from '../lib/inbox';
import type { Session } from '../lib/session';
import { DemoClock } from './demo-clock';
import { PersonMenu } from './person-menu';

interface ShellBarProps {
  readonly session: Session;
  readonly onSearch: () => void;
}

/** Search, inbox, oneself; on a demo installation the movable clock. */
export function ShellBar({ onSearch, session }: ShellBarProps): ReactNode {
  const { t } = useTranslation();
  const unread = useQuery(unreadQuery).data ?? 0;
  return (
    <header className="shell-bar">
      <button type="button" className="bar-search" onClick={onSearch}>
        <SearchOutlined />
        <span className="cut">{t('bar.search')}</span>
        <kbd>Ctrl K</kbd>
      </button>
      <span className="grow only-wide" />
      {session.demo ? <DemoClock session={session} /> : null}
      <Link
        to="/inbox"
        className="bar-button only-wide"
        title={unread > 0 ? t('bar.inbox', { count: unread }) : t('bar.inboxEmpty')}
      >
        <BellOutlined />
        {unread > 0 ? <span className="count-badge">{unread > 99 ? '99+' : unread}</span> : null}
        <span className="unseen">{unread > 0 ? t('bar.inbox', { count: unread }) : t('bar.inboxEmpty')}</span>
      </Link>
      <PersonMenu session={session} />
    </header>
  );
}
