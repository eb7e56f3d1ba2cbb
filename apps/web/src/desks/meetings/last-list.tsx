import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingDetail } from '../../lib/meetings';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { Section } from '../../pieces/section';
import { useMinutesNumber } from '../../pieces/use-minutes-number';
import { DecisionLine } from './decisions';

interface LastListProps {
  readonly detail: MeetingDetail;
  readonly before: NonNullable<MeetingDetail['before']>;
}

/** 上次议定事项办理情况: what became of each, as it stands now. */
export function LastList({ before, detail }: LastListProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const numberOf = useMinutesNumber();
  const nameOf = useNames(detail.names);
  const decided = before.decisions.filter(({ state }) => state !== 'dropped');
  const open = decided.filter(({ itemId }) => itemId !== null && detail.items[itemId]?.open).length;
  const last = before.minutes ? numberOf(before.minutes) : time(before.startsAt);
  return (
    <Section
      title={t('meetings.last', { last })}
      about={t('meetings.lastCounts', { decided: `${decided.length}`, open: `${open}` })}
      action={
        <Link to="/meetings/$meetingId" params={{ meetingId: before.id }} className="no-print">
          {t('meetings.lastOpen')}
        </Link>
      }
    >
      {decided.length === 0 ? (
        <p className="muted">{t('meetings.lastNone')}</p>
      ) : (
        <ul className="decisions">
          {decided.map((decision) => (
            <li key={decision.no}>
              <Link to="/projects/$projectId" params={{ projectId: decision.projectId }}>
                {detail.projects[decision.projectId]?.name ?? ''}
              </Link>
              {' \u00b7 '}
              <DecisionLine detail={detail} decision={decision} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
