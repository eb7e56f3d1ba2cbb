import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../../lib/desks';
import { useSession } from '../../../lib/session';
import { PageTitle } from '../../../pieces/page-title';
import { AuditList } from '../../supervision/audit-tab';
import { supervisionSearch } from '../../supervision/supervision-search';
import { searchWith } from '../../supervision/use-filters';
import '../../supervision/supervision.css';

/** The audit for the administrator of the audit: everything that was tried, without a way into the business itself. */
export function AuditSection(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const search = supervisionSearch(useSearch({ strict: false }));
  const official = can(useSession(), 'supervise');
  return (
    <>
      <PageTitle title={t('admin.section.audit')} />
      <p className="admin-note">{t('admin.audit.about')}</p>
      <AuditList
        search={search}
        change={(change) =>
          void navigate({
            to: '/admin/$section',
            params: { section: 'audit' },
            search: searchWith(search, change) as never,
          })
        }
        linked={official}
      />
    </>
  );
}
