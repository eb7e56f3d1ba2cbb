import {
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  BulbOutlined,
  CheckSquareOutlined,
  CompassOutlined,
  ProjectOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  ShopOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Desk, desksOf } from '../lib/desks';
import { unreadQuery } from '../lib/inbox';
import type { Session } from '../lib/session';

const ICONS: Readonly<Record<Desk['key'], ReactNode>> = {
  workbench: <CheckSquareOutlined />,
  leader: <BulbOutlined />,
  projects: <ProjectOutlined />,
  reviews: <SafetyCertificateOutlined />,
  supervision: <AuditOutlined />,
  meetings: <TeamOutlined />,
  statistics: <BarChartOutlined />,
  outreach: <CompassOutlined />,
  libraries: <BankOutlined />,
  admin: <SettingOutlined />,
  investor: <ShopOutlined />,
};

/** Left navigation by desk. */
export function NavWide({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="shell-nav">
      <Link to="/" className="brand">
        <img src="/favicon.svg" alt="" />
        {t('app.name')}
      </Link>
      <nav className="nav-list" aria-label={t('nav.label')}>
        {desksOf(session).map(({ key, path }) => (
          <Link key={key} to={path} className="nav-link">
            {ICONS[key]}
            {t(`nav.${key}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** The same at the bottom of a phone, with the inbox and oneself. */
export function NavPhone({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const unread = useQuery(unreadQuery).data ?? 0;
  return (
    <nav className="tabs-phone" aria-label={t('nav.label')}>
      {desksOf(session)
        .slice(0, 3)
        .map(({ key, path }) => (
          <Link key={key} to={path} className="tab-phone">
            {ICONS[key]}
            {t(`nav.${key}`)}
          </Link>
        ))}
      <Link to="/inbox" className="tab-phone">
        <BellOutlined />
        {t('nav.inbox')}
        {unread > 0 ? <span className="count-badge">{unread > 99 ? '99+' : unread}</span> : null}
      </Link>
      <Link to="/profile" className="tab-phone">
        <UserOutlined />
        {t('nav.me')}
      </Link>
    </nav>
  );
}
