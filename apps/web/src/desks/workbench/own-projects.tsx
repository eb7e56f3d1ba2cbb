import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countWorkingDays } from '@bangban/kernel';
import { dayOf } from '../../i18n/format';
import { useCalendar } from '../../lib/calendar';
import { useNames } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { Light } from '../../pieces/light';
import { FIRST_PROJECTS, moreProjects, unitProjectsQuery } from './own-projects-query';

/** Projects that one's unit takes part in, the longest in its stage first: what nobody asks about is forgotten first. */
export function OwnProjects(): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const { unitId } = useSession();
  const place = useCalendar();
  const [all, setAll] = useState(false);
  const { data } = useQuery({ ...unitProjectsQuery(unitId ?? '', all), enabled: unitId !== null });
  const nameOf = useNames(data?.names);
  if (!data || data.rows.length === 0 || !place) return null;
  const { rows } = data;
  const more = moreProjects(data.total);
  return (
    <section className="own-projects" aria-labelledby="own-projects">
      <div className="row wrap">
        <h2 id="own-projects" className="grow">
          {t('workbench.projects.title')} <span className="faint num">{data.total}</span>
        </h2>
        <Link to="/projects" search={{ view: 'table', unitId: unitId ?? '' }}>
          {t('workbench.projects.table')}
        </Link>
      </div>
      <ul className="own-project-rows">
        {rows.slice(0, all ? rows.length : FIRST_PROJECTS).map((row) => (
          <li key={row.id} className="own-project-row">
            <Light light={row.light} />
            <Link to="/projects/$projectId" params={{ projectId: row.id }} className="own-name cut">
              {row.name}
            </Link>
            <span className="muted own-stage">{t(`words.stage.${row.stage}`)}</span>
            <span className="faint own-leader cut">{nameOf(row.leaderId) || t('projects.card.noLeader')}</span>
            <span className="faint own-open">
              {t('projects.card.open', { open: `${row.openItems}` })}
              {row.redItems > 0 ? (
                <span className="strong own-late"> {t('projects.card.late', { late: `${row.redItems}` })}</span>
              ) : null}
            </span>
            <span className="num">
              {t('projects.card.days', {
                days: days(countWorkingDays(place.calendar, dayOf(row.stageEnteredAt), dayOf(data.now))),
              })}
            </span>
          </li>
        ))}
      </ul>
      {all && more.elsewhere > 0 ? (
        <p className="faint">{t('workbench.projects.elsewhere', { count: more.elsewhere })}</p>
      ) : null}
      {more.here > 0 ? (
        <button type="button" className="bare link own-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('workbench.projects.less') : t('workbench.projects.more', { count: more.here })}
        </button>
      ) : null}
    </section>
  );
}
