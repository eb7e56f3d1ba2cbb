import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { TabLinks } from '../../pieces/tab-links';
import { LIBRARY_TABS, type LibraryTab } from './libraries-search';
import { useLibrarySearch } from './use-library-search';
import '../../pieces/filters.css';
import './libraries.css';

const InvestorsTab = lazy(async () => ({ default: (await import('./investors-tab')).InvestorsTab }));

const PromotionsTab = lazy(async () => ({ default: (await import('./promotions-tab')).PromotionsTab }));

const PARTS: Readonly<Record<LibraryTab, () => ReactNode>> = {
  investors: () => <InvestorsTab />,
  projects: () => <PromotionsTab />,
};

/** 两库: who invests, and what is on offer. */
export function LibrariesPage(): ReactNode {
  const { t } = useTranslation();
  const { search } = useLibrarySearch();
  const current = search.tab ?? 'investors';
  return (
    <>
      <PageTitle title={t('libraries.title')}>
        <PageHelp help={t('help.libraries', { returnObjects: true })} />
      </PageTitle>
      <TabLinks
        label={t('libraries.title')}
        current={current}
        tabs={LIBRARY_TABS.map((key) => ({
          key,
          label: t(`libraries.tab.${key}`),
          link: { to: '/libraries', search: key === 'investors' ? {} : { tab: key } },
        }))}
      />
      <Panel lines={8}>{PARTS[current]()}</Panel>
    </>
  );
}
