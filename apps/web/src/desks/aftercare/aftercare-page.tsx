import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import { TabLinks } from '../../pieces/tab-links';
import { AFTERCARE_TABS, type AftercareTab } from './aftercare-search';
import { VisitsTab } from './visits-tab';
import { useAftercareSearch } from './use-aftercare-search';
import '../../pieces/filters.css';
import './aftercare.css';

const SignsTab = lazy(async () => ({ default: (await import('./signs-tab')).SignsTab }));

const PARTS: Readonly<Record<AftercareTab, () => ReactNode>> = {
  visits: () => <VisitsTab />,
  signs: () => <SignsTab />,
};

/** 投产服务: companies that produce, and what shows early that one is in trouble. */
export function AftercarePage(): ReactNode {
  const { t } = useTranslation();
  const { search } = useAftercareSearch();
  const current = search.tab ?? AFTERCARE_TABS[0];
  return (
    <>
      <PageTitle title={t('aftercare.title')}>
        <PageHelp help={t('help.aftercare', { returnObjects: true })} />
      </PageTitle>
      <ScopeLine />
      <TabLinks
        label={t('aftercare.title')}
        current={current}
        tabs={AFTERCARE_TABS.map((key) => ({
          key,
          label: t(`aftercare.tab.${key}`),
          link: { to: '/aftercare', search: key === AFTERCARE_TABS[0] ? {} : { tab: key } },
        }))}
      />
      <Panel lines={8}>{PARTS[current]()}</Panel>
    </>
  );
}
