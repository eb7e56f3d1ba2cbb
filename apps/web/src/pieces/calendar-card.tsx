import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { unpublishedYear } from '@bangban/domain';
import { versionsQuery } from '../lib/calendar';
import { useFormat } from '../lib/use-format';
import { useNotDrafting } from '../lib/use-not-drafting';
import './calendar-card.css';

interface CalendarCardProps {
  /** Where whoever reads is told, not only those who can mend it. */
  readonly everybody?: boolean;
}

/** From November on, while the next year is not published: what that means, and where it is drafted. */
export function CalendarCard({ everybody = false }: CalendarCardProps): ReactNode {
  const { t } = useTranslation();
  const { today } = useFormat();
  const notDrafting = useNotDrafting();
  const { data: versions } = useQuery({ ...versionsQuery, enabled: everybody || notDrafting === null });
  const newest = versions?.[0];
  const year = newest ? unpublishedYear(newest, today) : null;
  if (year === null || !(everybody || notDrafting === null)) return null;
  return (
    <p className="calendar-card" role="status">
      {t('admin.calendarFile.unpublished', { year: `${year}` })}{' '}
      {notDrafting === null ? (
        <Link to="/admin/$section" params={{ section: 'calendar' }}>
          {t('admin.calendarFile.unpublishedAct', { year: `${year}` })}
        </Link>
      ) : null}
    </p>
  );
}
