import {
  AimOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  BulbOutlined,
  CheckSquareOutlined,
  CompassOutlined,
  EllipsisOutlined,
  HeartOutlined,
  MessageOutlined,
  ProjectOutlined,
  SafetyCertificateOutlined,
  SettingOutlined,
  ShopOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
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
  complaints: <MessageOutlined />,
  supervision: <AuditOutlined />,
  meetings: <TeamOutlined />,
  statistics: <BarChartOutlined />,
  leads: <AimOutlined />,
  outreach: <CompassOutlined />,
  aftercare: <HeartOutlined />,
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

/** Beside the inbox and oneself; the other desks stand behind one button. */
const ON_PHONE = 3;

/** The same at the bottom of a phone, with the inbox and oneself. */
export function NavPhone({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const unread = useQuery(unreadQuery).data ?? 0;
  const desks = desksOf(session);
  const more = desks.slice(ON_PHONE);
  return (
    <nav className="tabs-phone" aria-label={t('nav.label')}>
      {desks.slice(0, ON_PHONE).map(({ key, path }) => (
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
      {more.length > 0 ? <More desks={more} /> : null}
    </nav>
  );
}

function More({ desks }: { readonly desks: readonly Desk[] }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const pathname = useLocation({ select: (location) => location.pathname });
  const here = desks.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  const items = desks.map(({ key, path }) => ({
    key,
    icon: ICONS[key],
    label: t(`nav.${key}`),
    onClick: () => void navigate({ to: path }),
  }));
  return (
    <Dropdown menu={{ items, selectedKeys: here ? [here.key] : [] }} trigger={['click']} placement="topRight">
      <button type="button" className={here ? 'tab-phone active' : 'tab-phone'} aria-haspopup="menu">
        <EllipsisOutlined aria-hidden />
        {t('nav.more')}
      </button>
    </Dropdown>
  );
}
