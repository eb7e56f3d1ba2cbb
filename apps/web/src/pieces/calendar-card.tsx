import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { publishedQuery } from '../lib/calendar';
import { useNotDrafting } from '../lib/use-not-drafting';
import './calendar-card.css';

interface CalendarCardProps {
  /** Where whoever reads is told, not only those who can mend it. */
  readonly everybody?: boolean;
}

/** From the policy's month on, while the next year is not published: what that means, and where it is drafted. */
export function CalendarCard({ everybody = false }: CalendarCardProps): ReactNode {
  const { t } = useTranslation();
  const notDrafting = useNotDrafting();
  const { data } = useQuery({ ...publishedQuery, enabled: everybody || notDrafting === null });
  const year = data?.missing ?? null;
  if (year === null || !(everybody || notDrafting === null)) return null;
  return (
    <p className="calendar-card no-print" role="status">
      {t('drafting.unpublished', { year: `${year}` })}{' '}
      {notDrafting === null ? (
        <Link to="/admin/$section" params={{ section: 'calendar' }} search={{ file: 'new' }}>
          {t('drafting.unpublishedAct', { year: `${year}` })}
        </Link>
      ) : null}
    </p>
  );
}
