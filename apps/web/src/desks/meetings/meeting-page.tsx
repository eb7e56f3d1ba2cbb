import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised';
import { useLiveState } from '../../lib/live';
import { type MeetingDetail, meetingQuery } from '../../lib/meetings';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { Comments } from '../../pieces/comments';
import { PageTitle } from '../../pieces/page-title';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { useMinutesNumber } from '../../pieces/use-minutes-number';
import { AddLine } from './add-line';
import { Agenda } from './agenda';
import { LastList } from './last-list';
import { MeetingActs } from './meeting-acts';
import './meetings.css';

/** One dispatch meeting: its agenda, what is said and decided in the room, and its minutes. It prints as one bundle. */
export function MeetingPage(): ReactNode {
  const { meetingId } = useParams({ from: '/meetings/$meetingId' });
  const { data, error, refetch } = useQuery(meetingQuery(meetingId, useLiveState()));
  // Who may read it no more is shown nothing of it, not even what stood there a moment ago.
  const isShut = error !== null && [401, 403, 404].includes(asProblem(error).status);
  if (data && !isShut) return <Loaded key={meetingId} detail={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

function Loaded({ detail }: { readonly detail: MeetingDetail }): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const numberOf = useMinutesNumber();
  const { meeting } = detail;
  const nameOf = useNames(detail.names);
  const kind = capitalised(t(`words.meetingKind.${meeting.kind}`));
  return (
    <article className="meeting-page">
      <p className="faint no-print">
        <Link to="/meetings">{t('meetings.back')}</Link>
      </p>
      <PageTitle
        title={`${kind} ${time(meeting.startsAt)}`}
        state={
          <>
            <span className="tag">{t(`words.meetingStatus.${meeting.status}`)}</span>
            {meeting.minutes ? <span>{numberOf(meeting.minutes)}</span> : null}
          </>
        }
      >
        <Button onClick={() => window.print()}>{t('meetings.print')}</Button>
      </PageTitle>
      <Facts detail={detail} />
      <MeetingActs detail={detail} />
      {detail.before ? <LastList detail={detail} before={detail.before} /> : null}
      <Section
        title={t('meetings.agenda', { count: meeting.order.length })}
        {...(meeting.gatheredAt ? { about: t('meetings.gatheredAt', { at: time(meeting.gatheredAt) }) } : {})}
        action={<AddLine detail={detail} />}
      >
        <Agenda detail={detail} nameOf={nameOf} />
      </Section>
      <div className="no-print">
        <Panel>
          <Comments meetingId={meeting.id} />
        </Panel>
      </div>
      {detail.hidden > 0 ? <p className="muted">{t('meetings.hidden', { count: detail.hidden })}</p> : null}
    </article>
  );
}

function Facts({ detail }: { readonly detail: MeetingDetail }): ReactNode {
  const { t } = useTranslation();
  const { date, time } = useFormat();
  const { due: ends } = useDue();
  const { meeting } = detail;
  const nameOf = useNames(detail.names);
  const facts: readonly (readonly [string, string])[] = [
    [t('meetings.chair'), nameOf(meeting.chairId)],
    [t('meetings.place'), meeting.place],
    ...(meeting.status === 'gathering'
      ? [[t('meetings.agendaDue'), ends({ due: meeting.agendaDue, provisional: meeting.provisional })] as const]
      : []),
    ...(meeting.invited.length > 0
      ? [[t('meetings.invited'), meeting.invited.map((id) => nameOf(id)).join(t('words.comma'))] as const]
      : []),
    ...(meeting.status === 'minutes' && meeting.minutesDue
      ? [[t('meetings.minutesDue'), ends({ due: meeting.minutesDue, provisional: meeting.provisional })] as const]
      : []),
    ...(meeting.minutes
      ? [[t('meetings.issuedBy'), `${nameOf(meeting.minutes.by)} ${time(meeting.minutes.at)}`] as const]
      : []),
    ...(meeting.ended ? [[t('meetings.cancelled'), meeting.ended.reason] as const] : []),
    ...meeting.postponed.map(
      ({ from, reason }) =>
        [t('meetings.postponed'), t('meetings.postponedFrom', { from: date(from), reason })] as const,
    ),
  ];
  const alarms = meeting.status === 'invited' || meeting.status === 'minutes' ? meeting.alarms : [];
  return (
    <Panel>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={`${label} ${value}`}>
            <dt className="faint">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {alarms.map(({ due, what }) => (
        <p key={`${what} ${due}`} className="strong">
          {t(`meetings.alarm.${what}`, { due: ends({ due, provisional: false }) })}
        </p>
      ))}
      {meeting.closedByTime ? <p className="muted">{t('meetings.closedByTime')}</p> : null}
    </Panel>
  );
}
