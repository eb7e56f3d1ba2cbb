import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { useOwedTitle } from '../../lib/use-owed-title';
import { Light } from '../../pieces/light';
import type { Week, WeekEntry } from './week-query';

interface DayColumnProps {
  readonly day: Week['days'][number] | undefined;
  readonly today: string;
  readonly entries: readonly WeekEntry[];
  readonly meetings: Week['meetings'];
}

/** One day: whether one works on it, and what ends with it. */
export function DayColumn({ day, entries, meetings, today }: DayColumnProps): ReactNode {
  const { t } = useTranslation();
  const { date, time: clockOf } = useFormat();
  if (!day) return null;
  const rest = day.works ? '' : ' rests';
  return (
    <li className={`week-day${rest}`} aria-current={day.date === today ? 'date' : undefined}>
      <h2>
        {date(day.date)}
        <span className="faint week-kind">
          {day.name ?? (day.works ? '' : t('week.rests'))}
          {day.name !== null && day.works ? ` ${t('week.makeUp')}` : ''}
          {day.provisional ? ` ${t('week.provisional')}` : ''}
        </span>
      </h2>
      <ul>
        {meetings.map(({ id, kind, place, startsAt }) => (
          <li key={id}>
            <Link to="/meetings/$meetingId" params={{ meetingId: id }} className="week-entry">
              <span>
                {t(`words.meetingKind.${kind}`)}
                <span className="faint week-project">{[clockOf(startsAt), place].join(' · ')}</span>
              </span>
            </Link>
          </li>
        ))}
        {entries.map((entry) => (
          <li key={entry.id}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </li>
  );
}

function Entry({ entry }: { readonly entry: WeekEntry }): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const owedTitle = useOwedTitle();
  const { form, itemId, itemTemplateKey, itemTitle, light, owed, projectId, projectName, provisional } = entry;
  const title =
    owed === null
      ? titleOf({ title: itemTitle ?? '', templateKey: itemTemplateKey })
      : owedTitle({ ...entry, kind: owed });
  const to = form
    ? ({ to: '/forms/$formId', params: { formId: form.id } } as const)
    : itemId !== null
      ? ({ to: '/items/$itemId', params: { itemId } } as const)
      : ({ to: '/projects/$projectId', params: { projectId } } as const);
  return (
    <Link {...to} className="week-entry">
      <Light light={light} />
      <span>
        {title}
        <span className="faint week-project">
          {projectName}
          {provisional ? ` · ${t('week.provisional')}` : ''}
        </span>
      </span>
    </Link>
  );
}
