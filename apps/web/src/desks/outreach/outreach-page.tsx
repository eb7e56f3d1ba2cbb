import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { TabLinks } from '../../pieces/tab-links';
import { OUTREACH_TABS, type OutreachTab } from './outreach-search';
import { TripsTab } from './trips-tab';
import { useOutreachSearch } from './use-outreach-search';
import '../../pieces/filters.css';
import './outreach.css';

const GroupsTab = lazy(async () => ({ default: (await import('./groups-tab')).GroupsTab }));

const CountsTab = lazy(async () => ({ default: (await import('./counts-tab')).CountsTab }));
const LeadsTab = lazy(async () => ({ default: (await import('./leads-tab')).LeadsTab }));

const PARTS: Readonly<Record<OutreachTab, () => ReactNode>> = {
  trips: () => <TripsTab />,
  groups: () => <GroupsTab />,
  counts: () => <CountsTab />,
  leads: () => <LeadsTab />,
};

/** 外出招商: where groups were and whom they met, and who the groups are. */
export function OutreachPage(): ReactNode {
  const { t } = useTranslation();
  const { search } = useOutreachSearch();
  const current = search.tab ?? 'trips';
  return (
    <>
      <PageTitle title={t('outreach.title')}>
        <PageHelp help={t('help.outreach', { returnObjects: true })} />
      </PageTitle>
      <TabLinks
        label={t('outreach.title')}
        current={current}
        tabs={OUTREACH_TABS.map((key) => ({
          key,
          label: t(`outreach.tab.${key}`),
          link: { to: '/outreach', search: key === 'trips' ? {} : { tab: key } },
        }))}
      />
      <Panel lines={8}>{PARTS[current]()}</Panel>
    </>
  );
}
