import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../pieces/page-title';
import { PersonSight } from './person-sight';
import { ProjectSeers } from './project-seers';

/** Who sees what: for whoever gives posts and areas, and sees no business. */
export function SightSection(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('admin.section.sight')} />
      <p className="admin-note">{t('admin.sight.about')}</p>
      <ProjectSeers />
      <PersonSight />
    </>
  );
}
