import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { countWorkingDays } from '@bangban/kernel';
import { dayOf } from '../../i18n/format';
import { useCalendar } from '../../lib/calendar';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useInvestment } from '../../lib/use-investment';
import { useLightReason } from '../../lib/use-light-reason';
import { Light } from '../../pieces/light';
import type { ProjectRow } from './projects-queries';

interface ProjectCardProps {
  readonly row: ProjectRow;
  readonly now: string;
  readonly nameOf: NameOf;
}

/** A project on the board: its light, its age in the stage, and what is open. */
export function ProjectCard({ nameOf, now, row }: ProjectCardProps): ReactNode {
  const { t } = useTranslation();
  const { days, money } = useFormat();
  const place = useCalendar();
  const reason = useLightReason();
  const spent = place ? countWorkingDays(place.calendar, dayOf(row.stageEnteredAt), dayOf(now)) : null;
  const investment = useInvestment();
  return (
    <Link to="/projects/$projectId" params={{ projectId: row.id }} className="card">
      <span className="row">
        <Light light={row.light} />
        <span className="card-name cut grow">{row.name}</span>
        {row.stalledSince === null ? null : <span className="tag strong">{t('words.still.stalled')}</span>}
      </span>
      <span className="row muted">
        <span className="cut grow">{row.investorName ?? t('project.noInvestor')}</span>
        <span>{investment(row, money)}</span>
      </span>
      <span className="row faint">
        <span className="cut grow">{row.leaderId ? nameOf(row.leaderId) : t('projects.card.noLeader')}</span>
        <span>{spent === null ? '' : t('projects.card.days', { days: days(spent) })}</span>
      </span>
      {row.why ? <span className="muted cut">{reason(row.why)}</span> : null}
      {row.status !== 'active' || row.openItems > 0 ? (
        <span className="row faint">
          {row.status === 'active' ? null : <span>{t(`words.status.${row.status}`)}</span>}
          {row.openItems > 0 ? <span>{t('projects.card.open', { open: `${row.openItems}` })}</span> : null}
          {row.redItems > 0 ? (
            <span className="strong card-late">{t('projects.card.late', { late: `${row.redItems}` })}</span>
          ) : null}
        </span>
      ) : null}
    </Link>
  );
}
