import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../pieces/page-title';
import { useFormat } from '../../../lib/use-format';
import { AuditRows } from '../../supervision/audit-rows';
import { givenUpQuery } from '../../supervision/supervision-queries';
import '../../supervision/supervision.css';

/** What other administrators did, for whoever watches them by the policy. */
export function AdministratorsSection(): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('admin.administrators.title')} />
      <p className="admin-note">{t('admin.administrators.about')}</p>
      <GivenUp />
      <AuditRows administration={t('admin.administrators.title')} search={{}} change={() => undefined} linked={false} />
    </>
  );
}

/** Whose acts end here: nobody of these holds the post any more. */
function GivenUp(): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const { data: left = [] } = useQuery(givenUpQuery);
  if (left.length === 0) return null;
  return (
    <>
      <h2>{t('admin.administrators.left')}</h2>
      <ul>
        {left.map(({ at, name, personId, role }) => (
          <li key={`${personId} ${role} ${at}`}>
            {t('admin.administrators.leftOn', {
              name: name ?? personId,
              role: t(`words.role.${role}`),
              date: dayOf(at),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
