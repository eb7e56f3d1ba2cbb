import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { HelpItemState, Schedule } from '@bangban/domain';
import { useFormat } from '../../../lib/use-format';
import { useItemTitle } from '../../../lib/use-item-title';
import { EmptyState } from '../../../pieces/empty-state';

interface ScheduleBarsProps {
  /** What is open. */
  readonly items: readonly HelpItemState[];
  readonly asIs: Schedule;
  readonly asSupposed: Schedule;
  /** The day on which so many working days from today are over. */
  readonly dayOf: (days: number) => string;
}

/** Each open item as a bar of working days from today: what stands above each other runs side by side. */
export function ScheduleBars({ asIs, asSupposed, dayOf, items }: ScheduleBarsProps): ReactNode {
  const { t } = useTranslation();
  const { days } = useFormat();
  const titleOf = useItemTitle();
  const byId = new Map(items.map((item) => [item.id, item]));
  const span = Math.max(1, asIs.finish, asSupposed.finish);
  const share = (count: number): string => `${(count / span) * 100}%`;
  const slots = [...asSupposed.slots].sort((a, b) => a.start - b.start || a.end - b.end);
  if (slots.length === 0) {
    return <EmptyState title={t('project.schedule.none.title')} text={t('project.schedule.none.text')} />;
  }
  return (
    <>
      <ol className="schedule">
        {slots.map(({ end, id, slack, start }) => {
          const item = byId.get(id);
          if (!item) return null;
          const critical = asSupposed.critical.includes(id);
          const done = end === start;
          const when = done
            ? t('project.schedule.done')
            : t('project.schedule.ends', { date: dayOf(end), days: days(end - start) });
          const waits = critical
            ? t('project.schedule.decides')
            : slack > 0 && !done
              ? t('project.schedule.slack', { days: days(slack) })
              : '';
          return (
            <li key={id} className={critical ? 'critical' : ''}>
              <Link to="/items/$itemId" params={{ itemId: id }} className="cut">
                {titleOf(item)}
              </Link>
              <span className="schedule-line" aria-hidden="true">
                {slack > 0 && !done ? (
                  <span className="schedule-slack" style={{ left: share(end), width: share(slack) }} />
                ) : null}
                <span
                  className="schedule-bar"
                  style={{ left: share(start), width: `max(3px, ${share(end - start)})` }}
                />
              </span>
              <span className="faint">{[when, waits].filter(Boolean).join(' \u00b7 ')}</span>
            </li>
          );
        })}
      </ol>
      <p className="faint schedule-axis">
        <span>{t('project.schedule.today')}</span>
        <span>{dayOf(span)}</span>
      </p>
    </>
  );
}
