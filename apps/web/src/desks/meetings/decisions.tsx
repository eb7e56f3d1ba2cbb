import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../i18n/use-say';
import { type AgendaLine, type MeetingDecision, type MeetingDetail, meetingActs } from '../../lib/meetings';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { Light } from '../../pieces/light';
import { DecisionForm } from './decision-form';
import { WithReason } from './drop-line';
import { useWhyNot } from './use-give-meeting';

interface DecisionsProps {
  readonly detail: MeetingDetail;
  readonly line: AgendaLine;
  readonly nameOf: NameOf;
}

/** What was decided of a matter, and what became of it in its project. */
export function Decisions({ detail, line, nameOf }: DecisionsProps): ReactNode {
  const whyNot = useWhyNot(detail);
  const { decisions } = detail.meeting;
  const own = decisions.filter(({ lineNo }) => lineNo === line.no);
  return (
    <>
      {own.length > 0 ? (
        <ul className="decisions">
          {own.map((decision) => (
            <li key={decision.no}>
              <DecisionLine detail={detail} decision={decision} nameOf={nameOf} />
              <Change detail={detail} decision={decision} />
            </li>
          ))}
        </ul>
      ) : null}
      {whyNot('DecideLine') === null ? <DecisionForm detail={detail} lineNo={line.no} /> : null}
    </>
  );
}

interface DecisionLineProps {
  readonly detail: Pick<MeetingDetail, 'items'>;
  readonly decision: MeetingDecision;
  readonly nameOf: NameOf;
}

/** A decision in one line: what, who, how long, and where it stands now. */
export function DecisionLine({ decision, detail, nameOf }: DecisionLineProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { days, shortDayOf } = useFormat();
  const { code, itemId, limit, personId, reason, state, text, unitId } = decision;
  const item = itemId === null ? undefined : detail.items[itemId];
  const who = [nameOf(unitId), ...(personId === null ? [] : [nameOf(personId)]), days(limit)].join(' \u00b7 ');
  return (
    <span className="decision">
      {itemId === null ? (
        text
      ) : (
        <Link to="/items/$itemId" params={{ itemId }}>
          {text}
        </Link>
      )}{' '}
      <span className="muted">{who}</span>{' '}
      {item ? (
        <span className="row decision-state">
          <Light light={item.light} />
          {t(`words.itemState.${item.state}`)}
          {item.closedAt ? ` ${shortDayOf(item.closedAt)}` : ''}
          {item.late ? <span className="strong">{t('meetings.wasLate')}</span> : null}
        </span>
      ) : (
        <span className={state === 'refused' ? 'strong' : 'muted'}>
          {t(`words.decisionState.${state}`)}
          {state === 'refused' && code !== null ? `\uff1a${say(`words.reactionRefusal.${code}`)}` : ''}
          {reason === null ? '' : `\uff1a${reason}`}
        </span>
      )}
    </span>
  );
}

function Change({
  decision,
  detail,
}: Omit<DecisionLineProps, 'nameOf' | 'detail'> & { readonly detail: MeetingDetail }): ReactNode {
  const { t } = useTranslation();
  const whyNot = useWhyNot(detail);
  const { no, state, text } = decision;
  const still = state === 'drafted' || state === 'refused';
  if (!still || whyNot('AmendDecision') !== null) return null;
  return (
    <span className="row no-print">
      <DecisionForm detail={detail} lineNo={decision.lineNo} decision={decision} />
      <WithReason
        label={t('meetings.dropDecision', { text })}
        ok={t('meetings.drop')}
        work={(reason) => meetingActs.dropDecision(detail.meeting.id, { decisionNo: no, reason })}
      />
    </span>
  );
}
