import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { complaintsQuery } from '../../lib/complaints';

/** 客商投诉 that wait for whoever looks; nothing where there are none. */
export function ComplaintsWaiting(): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(complaintsQuery({ mine: 'to-do' }));
  if (!data || data.mine === 0) return null;
  return (
    <p role="status">
      <Link to="/complaints" search={{ mine: 'to-do' }}>
        {t('workbench.complaints', { count: data.mine })}
        {data.mineLate > 0 ? ` · ${t('workbench.complaintsLate', { count: data.mineLate })}` : ''}
      </Link>
    </p>
  );
}
