import { LockOutlined } from '@ant-design/icons';
import { Link, Navigate, useNavigate, useParams } from '@tanstack/react-router';
import { Select, Tooltip } from 'antd';
import { type ComponentType, lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PostCapability } from '@bangban/domain';
import { useSession } from '../../lib/session';
import { CalendarCard } from '../../pieces/calendar-card';
import { Panel } from '../../pieces/panel';
import { EmptyState } from '../../pieces/empty-state';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { type AdminSection, firstSection, isSection, type SectionKey, sectionsFor } from './sections';
import { useWhose } from './use-whose';
import '../../pieces/section.css';
import './admin.css';

/** Each is loaded when it is opened. */
const PAGES: Readonly<Record<SectionKey, ComponentType>> = {
  units: lazy(async () => ({ default: (await import('./units/units-section')).UnitsSection })),
  people: lazy(async () => ({ default: (await import('./people/people-section')).PeopleSection })),
  sight: lazy(async () => ({ default: (await import('./sight/sight-section')).SightSection })),
  requests: lazy(async () => ({ default: (await import('./requests/requests-section')).RequestsSection })),
  left: lazy(async () => ({ default: (await import('./left-section')).LeftSection })),
  substitutes: lazy(async () => ({ default: (await import('./substitutes-section')).SubstitutesSection })),
  import: lazy(async () => ({ default: (await import('./import/import-section')).ImportSection })),
  calendar: lazy(async () => ({ default: (await import('./calendar/calendar-section')).CalendarSection })),
  policy: lazy(async () => ({ default: (await import('./policy/policy-section')).PolicySection })),
  deliveries: lazy(async () => ({ default: (await import('./deliveries-section')).DeliveriesSection })),
  engine: lazy(async () => ({ default: (await import('./engine/engine-section')).EngineSection })),
  administrators: lazy(async () => ({
    default: (await import('./audit/administrators-section')).AdministratorsSection,
  })),
  audit: lazy(async () => ({ default: (await import('./audit/audit-section')).AuditSection })),
};

/** Administration: its sections beside each other, those of others in their place and closed. */
export function AdminPage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const { section } = useParams({ strict: false });
  if (section === undefined) {
    return <Navigate to="/admin/$section" params={{ section: firstSection(session) }} replace />;
  }
  const sections = sectionsFor(session);
  const chosen = sections.find(({ key }) => key === section);
  if (!isSection(section) || !chosen) {
    return <EmptyState title={t('states.notFound.title')} text={t('states.notFound.text')} />;
  }
  const Page = PAGES[section];
  return (
    <div className="admin">
      <SectionNav sections={sections} chosen={section} />
      <div className="admin-main">
        <FirstHint desk="admin">{t('firstHint.admin')}</FirstHint>
        {section === 'calendar' ? null : <CalendarCard />}
        {chosen.asks === null || chosen.allowed ? (
          <Panel lines={8}>
            <Page />
          </Panel>
        ) : (
          <Closed section={chosen.key} asks={chosen.asks} />
        )}
      </div>
    </div>
  );
}

interface SectionNavProps {
  readonly sections: readonly (AdminSection & { readonly allowed: boolean })[];
  readonly chosen: SectionKey;
}

/** Beside the section; on a phone a list to choose from. */
function SectionNav({ chosen, sections }: SectionNavProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const whose = useWhose();
  return (
    <nav className="admin-nav" aria-label={t('nav.admin')}>
      <div className="only-phone">
        <Select<SectionKey>
          aria-label={t('nav.admin')}
          value={chosen}
          onChange={(section) => void navigate({ to: '/admin/$section', params: { section } })}
          options={sections.map(({ allowed, asks, key }) => ({
            value: key,
            disabled: !allowed,
            label:
              asks === null || allowed ? t(`admin.section.${key}`) : `${t(`admin.section.${key}`)} (${whose(asks)})`,
          }))}
        />
      </div>
      <ul className="only-wide">
        {sections.map(({ allowed, asks, key }) => (
          <li key={key}>
            {asks === null || allowed ? (
              <Link to="/admin/$section" params={{ section: key }} className="admin-link">
                {t(`admin.section.${key}`)}
              </Link>
            ) : (
              <Tooltip title={whose(asks)} placement="right">
                <span className="admin-link closed" tabIndex={0} role="link" aria-disabled="true">
                  {t(`admin.section.${key}`)} <LockOutlined />
                  <span className="unseen"> {whose(asks)}</span>
                </span>
              </Tooltip>
            )}
          </li>
        ))}
      </ul>
      <PageHelp help={t(`help.${chosen}`, { returnObjects: true })} />
    </nav>
  );
}

function Closed({ asks, section }: { readonly section: SectionKey; readonly asks: PostCapability }): ReactNode {
  const { t } = useTranslation();
  return <EmptyState title={t(`admin.section.${section}`)} text={useWhose()(asks)} />;
}
