import { useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ScopeLine } from '../../pieces/scope-line';
import { TabLinks } from '../../pieces/tab-links';
import { ReviewList } from './review-list';
import { REVIEW_TABS } from './reviews-search';
import './reviews.css';

const PoolTab = lazy(async () => ({ default: (await import('./pool-tab')).PoolTab }));

/** 项目评审: those that wait for an opinion of whoever looks, all others, and the pool of experts. */
export function ReviewsPage(): ReactNode {
  const { t } = useTranslation();
  const { tab = 'list' } = useSearch({ from: '/reviews' });
  return (
    <>
      <PageTitle title={t('reviews.title')}>
        <PageHelp help={t('help.reviews', { returnObjects: true })} />
      </PageTitle>
      <ScopeLine />
      <TabLinks
        label={t('reviews.title')}
        current={tab}
        tabs={REVIEW_TABS.map((key) => ({
          key,
          label: t(`reviews.tabs.${key}`),
          link: { to: '/reviews', search: key === 'list' ? {} : { tab: key } },
        }))}
      />
      <Panel lines={8}>{tab === 'pool' ? <PoolTab /> : <ReviewList />}</Panel>
    </>
  );
}
