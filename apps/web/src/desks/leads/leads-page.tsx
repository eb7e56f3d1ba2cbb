import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { useSession } from '../../lib/session';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { TabLinks } from '../../pieces/tab-links';
import { FollowTab } from './follow-tab';
import { LEADS_TABS, type LeadsTab } from './leads-search';
import { useLeadsSearch } from './use-leads-search';
import '../../pieces/filters.css';

const CountsTab = lazy(async () => ({ default: (await import('./counts-tab')).CountsTab }));

const PARTS: Readonly<Record<LeadsTab, () => ReactNode>> = {
  follow: () => <FollowTab />,
  counts: () => <CountsTab />,
};

/** 线索: which are followed and which are growing old, why others were lost, and what came of each source. */
export function LeadsPage(): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const { search } = useLeadsSearch();
  const current = search.tab ?? 'follow';
  return (
    <>
      <PageTitle title={t('leads.title')}>
        {can(session, 'register-lead') ? <Link to="/projects/new">{t('act.RegisterLead')}</Link> : null}
        <PageHelp help={t('help.leads', { returnObjects: true })} />
      </PageTitle>
      <TabLinks
        label={t('leads.title')}
        current={current}
        tabs={LEADS_TABS.map((key) => ({
          key,
          label: t(`leads.tab.${key}`),
          link: { to: '/leads', search: key === 'follow' ? {} : { tab: key } },
        }))}
      />
      <Panel lines={8}>{PARTS[current]()}</Panel>
    </>
  );
}
