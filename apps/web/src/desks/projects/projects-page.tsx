import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../pieces/empty-state';
import { PageTitle } from '../../pieces/page-title';

export function ProjectsPage(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('nav.projects')} />
      <EmptyState title={t('states.soon.title')} text={t('states.soon.text')} />
    </>
  );
}
