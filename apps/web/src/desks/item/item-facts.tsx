import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../i18n/capitalised';
import type { Clock } from '@bangban/kernel';
import type { HelpItemState } from '@bangban/domain';
import { useLanguage } from '../../i18n/use-language';
import { useSay } from '../../i18n/use-say';
import { useCalendar } from '../../lib/calendar';
import type { ItemDetail } from '../../lib/item';
import type { ProjectDetail } from '../../lib/project';
import type { NameOf } from '../../lib/reference';
import { useItemTitle } from '../../lib/use-item-title';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { HeldNote } from '../../pieces/held-note';
import { CoUnits } from './co-units';
import { Line } from './item-line';
import { Extensions, Pause } from './item-requests';
import { ItemApplication } from './item-application';
import { ItemAgents } from './item-agents';
import { PapersOwed } from './papers-owed';

interface ItemFactsProps {
  readonly detail: ItemDetail;
  readonly project: ProjectDetail | null;
  readonly nameOf: NameOf;
}

/** Who answers for it, until when, what it waits for, and what was last said of it. */
export function ItemFacts({ detail, nameOf, project }: ItemFactsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const language = useLanguage();
  const { date, dayOf, days, left } = useFormat();
  const { due } = useDue();
  const place = useCalendar();
  const { item, now, row } = detail;
  const others = (ids: readonly string[]): readonly HelpItemState[] =>
    (project?.items ?? []).filter(({ id }) => ids.includes(id));
  const neededBy = (project?.items ?? []).filter(({ prerequisites }) => prerequisites.includes(item.id));
  const list = (ids: readonly string[]): string =>
    ids.map((id) => nameOf(id)).join(language === 'zh' ? '\u3001' : ', ');

  const heldBack = row.clock === 'handling' ? item.clocks.handling?.deferred : undefined;

  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [t('item.unit'), nameOf(item.unitId)],
    [t('item.person'), nameOf(item.personId)],
    ...(item.instructedBy ? [[t('item.instructedBy'), nameOf(item.instructedBy.personId)] as const] : []),
    ...(item.decidedIn
      ? [
          [
            t('meetings.origin'),
            <Link key="meeting" to="/meetings/$meetingId" params={{ meetingId: item.decidedIn.meetingId }}>
              {t('meetings.originOf', { no: `${item.decidedIn.decisionNo}` })}
            </Link>,
          ] as const,
        ]
      : []),
    ...(item.conditionOf
      ? [
          [
            t('reviews.conditionOf'),
            <Link key="review" to="/reviews/$reviewId" params={{ reviewId: item.conditionOf.reviewId }}>
              {t('reviews.number', { year: `${item.conditionOf.year}`, no: `${item.conditionOf.no}` })}
            </Link>,
          ] as const,
        ]
      : []),
    ...(item.coUnitIds.length > 0 ? [[t('item.coUnits'), list(item.coUnitIds)] as const] : []),
    [t('item.limit'), days(item.limit)],
    ...(row.dueAt
      ? [
          [
            t('item.due'),
            <>
              <span title={row.provisional ? t('words.provisionalWhy') : undefined}>
                {due({ due: row.dueAt, provisional: row.provisional })}
              </span>{' '}
              <span className="faint">
                {say(`words.clock.${row.clock ?? 'handling'}`)}
                {heldBack ? ` \u00b7 ${t('item.heldBack', { date: due(heldBack) })}` : ''}
              </span>
            </>,
          ] as const,
          [t('item.left'), place ? <span className="strong">{left(place.left(row.dueAt, now))}</span> : ''] as const,
        ]
      : row.open
        ? [
            [
              t('item.left'),
              item.pause?.granted ? t('item.pausedUntil', { date: date(item.pause.until) }) : t('item.noClock'),
            ] as const,
          ]
        : []),
    ...(item.clocks.total && row.clock !== 'total'
      ? [
          [
            capitalised(say('words.clock.total')),
            <TotalLimit key="total" clock={item.clocks.total} now={now} />,
          ] as const,
        ]
      : []),
    ...(item.blocks ? [[t('item.blocks'), t(`words.stage.${item.blocks}`)] as const] : []),
    ...(item.returns > 0 ? [[t('words.itemState.reported'), t('item.returns', { count: item.returns })] as const] : []),
    ...(item.investorConfirms
      ? [
          [
            t('item.confirm'),
            item.confirmedAt
              ? t('item.confirmed')
              : item.vouchedFor
                ? t('item.vouchedFor', { person: nameOf(item.vouchedFor.by) })
                : t('words.yes'),
          ] as const,
        ]
      : []),
  ];
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="faint">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <HeldNote clocks={item.clocks} />
      {item.fallback ? <p className="muted">{t('item.fallback')}</p> : null}
      <Related label={t('item.waits')} items={others(item.prerequisites)} />
      <Related label={t('item.needed')} items={neededBy} />
      {item.note ? <Line label={t('item.note')}>{item.note}</Line> : null}
      {item.pause ? <Pause item={item} nameOf={nameOf} /> : null}
      <Extensions item={item} nameOf={nameOf} />
      <CoUnits item={item} nameOf={nameOf} now={now} />
      {project ? <PapersOwed itemId={item.id} project={project} /> : null}
      {project ? <ItemApplication item={item} project={project} nameOf={nameOf} /> : null}
      {project ? <ItemAgents itemId={item.id} project={project} nameOf={nameOf} /> : null}
      {item.progress ? (
        <Line label={t('item.progress')}>
          {item.progress.percent === null ? '' : `${item.progress.percent}% `}
          {item.progress.note} <span className="faint">{dayOf(item.progress.at)}</span>
        </Line>
      ) : null}
      {item.report ? (
        <Line label={t('item.report')}>
          {item.report.note}{' '}
          <span className="faint">
            {item.report.signedBy
              ? t('item.reportBy', { by: nameOf(item.report.by), signer: nameOf(item.report.signedBy) })
              : t('item.reportDraft', { by: nameOf(item.report.by) })}{' '}
            {dayOf(item.report.at)}
          </span>
        </Line>
      ) : null}
      {item.escalations.map(({ answerDue, answerDueProvisional: provisional, id, recipients, rung }) => (
        <Line key={id} label={capitalised(t(`words.rung.${rung}`))}>
          {t('item.question', { people: list(recipients), date: due({ due: answerDue, provisional }) })}
        </Line>
      ))}
    </>
  );
}

/** 总时限, from the issue to the close, beside the limit of the step: when it ends, and how much of it is used up. */
function TotalLimit({ clock, now }: { readonly clock: Clock; readonly now: string }): ReactNode {
  const { t } = useTranslation();
  const { days, left } = useFormat();
  const { due } = useDue();
  const place = useCalendar();
  return (
    <>
      {clock.limit === null ? '' : days(clock.limit)}{' '}
      <span className="faint">
        {clock.state === 'suspended' ? t('item.totalRests') : t('item.totalUntil', { date: due(clock) })}
        {place && clock.state === 'running' ? ` \u00b7 ${left(place.left(clock.due, now))}` : ''}
      </span>
    </>
  );
}

function Related({ items, label }: { readonly label: string; readonly items: readonly HelpItemState[] }): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  if (items.length === 0) return null;
  return (
    <Line label={label}>
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {index > 0 ? ' \u00b7 ' : ''}
          <Link to="/items/$itemId" params={{ itemId: item.id }}>
            {titleOf(item)}
          </Link>{' '}
          <span className="faint">{t(`words.itemState.${item.state}`)}</span>
        </Fragment>
      ))}
    </Line>
  );
}
