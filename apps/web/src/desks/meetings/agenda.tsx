import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaLine, type MeetingDetail, meetingActs } from '../../lib/meetings';
import type { NameOf } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { EmptyState } from '../../pieces/empty-state';
import { Light } from '../../pieces/light';
import { Decisions } from './decisions';
import { DropLine } from './drop-line';
import { LineMinutes } from './line-minutes';
import { useGiveMeeting, useWhyNot } from './use-give-meeting';

interface AgendaProps {
  readonly detail: MeetingDetail;
  readonly nameOf: NameOf;
}

/** The matters in their order, each with what stood when it was gathered, what stands now, and what was said and decided. */
export function Agenda({ detail, nameOf }: AgendaProps): ReactNode {
  const { t } = useTranslation();
  const { meeting } = detail;
  const lines = meeting.order.flatMap((no) => meeting.lines.find((line) => line.no === no) ?? []);
  if (lines.length === 0) {
    return <EmptyState title={t('meetings.noLines')} text={t('meetings.noLinesText')} />;
  }
  return (
    <ol className="agenda">
      {lines.map((line, place) => (
        <li key={line.no} className="agenda-line">
          <Line detail={detail} line={line} place={place} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}

interface LineProps extends AgendaProps {
  readonly line: AgendaLine;
  readonly place: number;
}

function Line({ detail, line, nameOf, place }: LineProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const { items, meeting, projects } = detail;
  const project = projects[line.projectId];
  const item = line.itemId === null ? undefined : items[line.itemId];
  const inRoom = meeting.status === 'in-session' || meeting.status === 'minutes';
  const title = item ? titleOf(item) : (line.title ?? t(`meetings.purposeOf.${line.purpose}`));
  return (
    <>
      <div className="row wrap agenda-head">
        <span className="agenda-no">{place + 1}</span>
        <span className="grow">
          <Link to="/projects/$projectId" params={{ projectId: line.projectId }}>
            {project?.name ?? ''}
          </Link>
          {' \u00b7 '}
          {line.itemId === null ? (
            title
          ) : (
            <Link to="/items/$itemId" params={{ itemId: line.itemId }}>
              {title}
            </Link>
          )}
        </span>
        {line.topics.map((topic) => (
          <span key={topic} className="tag">
            {t(`words.agendaTopic.${topic}`)}
          </span>
        ))}
        <Order detail={detail} lineNo={line.no} place={place} title={title} />
      </div>
      {line.title !== null && item ? <p>{line.title}</p> : null}
      {line.by === null ? null : <p className="faint">{t('meetings.proposedBy', { name: nameOf(line.by) })}</p>}
      <Standing detail={detail} line={line} nameOf={nameOf} />
      {inRoom ? <LineMinutes detail={detail} line={line} /> : line.minutes ? <p>{line.minutes}</p> : null}
      <Decisions detail={detail} line={line} nameOf={nameOf} />
    </>
  );
}

/** As it stood at the instant of gathering, which papers keep; and how it stands now where that is known. */
function Standing({ detail, line, nameOf }: Omit<LineProps, 'place'>): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const { due } = useDue();
  const { seen } = line;
  const item = line.itemId === null ? undefined : detail.items[line.itemId];
  const then = [
    t(`words.stage.${seen.stage}`),
    ...(seen.itemState ? [t(`words.itemState.${seen.itemState}`)] : []),
    ...(seen.due ? [t('meetings.dueOn', { due: due({ due: seen.due, provisional: seen.provisional }) })] : []),
    ...(seen.late ? [t('meetings.lateThen')] : []),
    ...(seen.unitId ? [nameOf(seen.unitId)] : []),
  ].join(' \u00b7 ');
  return (
    <p className="muted row wrap">
      <span>{t('meetings.seen', { at: shortDayOf(seen.at), then })}</span>
      {item ? (
        <span className="row no-print">
          <Light light={item.light} /> {t('meetings.nowState', { state: t(`words.itemState.${item.state}`) })}
        </span>
      ) : null}
    </p>
  );
}

interface OrderProps {
  readonly detail: MeetingDetail;
  readonly lineNo: number;
  readonly place: number;
  readonly title: string;
}

/** One place up or down, by pointer or keyboard alike. Where matters are hidden, nobody puts in order what they do not see. */
function Order({ detail, lineNo, place, title }: OrderProps): ReactNode {
  const { t } = useTranslation();
  const give = useGiveMeeting();
  const whyNot = useWhyNot(detail);
  const { id, order, status } = detail.meeting;
  if (status === 'minutes' || status === 'issued' || status === 'cancelled' || whyNot('OrderLines') !== null)
    return null;
  if (detail.hidden > 0) return null;
  const move = (to: number): void => {
    const next = order.filter((no) => no !== lineNo);
    next.splice(to, 0, lineNo);
    void give(() => meetingActs.orderLines(id, { order: next, was: [...order] }));
  };
  return (
    <span className="row no-print">
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        aria-label={t('meetings.up', { title })}
        disabled={place === 0}
        onClick={() => move(place - 1)}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        aria-label={t('meetings.down', { title })}
        disabled={place === order.length - 1}
        onClick={() => move(place + 1)}
      />
      {status === 'in-session' ? null : <DropLine meetingId={id} lineNo={lineNo} title={title} />}
    </span>
  );
}
