import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../pieces/page-title';
import { AuditRows } from '../../supervision/audit-rows';
import '../../supervision/supervision.css';

/** What other administrators did, for whoever watches them by the policy. */
export function AdministratorsSection(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('admin.administrators.title')} />
      <p className="admin-note">{t('admin.administrators.about')}</p>
      <AuditRows administration={t('admin.administrators.title')} search={{}} change={() => undefined} linked={false} />
    </>
  );
}
