import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../pieces/empty-state';
import { PageTitle } from '../../pieces/page-title';

export function StatisticsPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('nav.statistics')} />
      <EmptyState title={t('states.soon.title')} text={t('states.soon.text')} />
    </>
  );
}
