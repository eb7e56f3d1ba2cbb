import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { useSession } from '../../lib/session';
import { CalendarCard } from '../../pieces/calendar-card';
import { FirstHint, PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import { TabLinks } from '../../pieces/tab-links';
import { LightsTab } from './lights-tab';
import { SUPERVISION_TABS, type SupervisionTab } from './supervision-search';
import { tabSearch, useFilters } from './use-filters';
import '../../pieces/figures-table.css';
import './supervision.css';

const BreachesTab = lazy(async () => ({ default: (await import('./breaches-tab')).BreachesTab }));
const FormsTab = lazy(async () => ({ default: (await import('./forms-tab')).FormsTab }));
const PromisesTab = lazy(async () => ({ default: (await import('./promises-tab')).PromisesTab }));
const HoldTab = lazy(async () => ({ default: (await import('./hold-tab')).HoldTab }));
const StillTab = lazy(async () => ({ default: (await import('./still-tab')).StillTab }));
const CompletionTab = lazy(async () => ({ default: (await import('./completion-tab')).CompletionTab }));
const WorkLeftList = lazy(async () => ({ default: (await import('../../pieces/work-left-list')).WorkLeftList }));
const AuditTab = lazy(async () => ({ default: (await import('./audit-tab')).AuditTab }));

const PARTS: Readonly<Record<SupervisionTab, () => ReactNode>> = {
  lights: () => <LightsTab />,
  breaches: () => <BreachesTab />,
  forms: () => <FormsTab />,
  promises: () => <PromisesTab />,
  hold: () => <HoldTab />,
  still: () => <StillTab />,
  completion: () => <CompletionTab />,
  left: () => <WorkLeftList />,
  audit: () => <AuditTab />,
};

/** 督查台: who is late now, who ever was, how the checklists are kept, and who did what. */
export function SupervisionPage(): ReactNode {
  const { t } = useTranslation();
  const auditor = can(useSession(), 'read-audit');
  const { search } = useFilters();
  const tabs = SUPERVISION_TABS.filter((tab) => tab !== 'audit' || auditor);
  const current = tabs.find((tab) => tab === search.tab) ?? 'lights';
  return (
    <>
      <PageTitle title={t('supervision.title')}>
        <PageHelp help={t('help.supervision', { returnObjects: true })} />
      </PageTitle>
      <FirstHint desk="supervision">{t('firstHint.supervision')}</FirstHint>
      <ScopeLine />
      <CalendarCard />
      <TabLinks
        label={t('supervision.title')}
        current={current}
        tabs={tabs.map((key) => ({
          key,
          label: t(`supervision.tab.${key}`),
          link: { to: '/supervision', search: tabSearch(key, search) },
        }))}
      />
      <Panel lines={8}>{PARTS[current]()}</Panel>
    </>
  );
}
