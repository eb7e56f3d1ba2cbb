import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventRow } from '../lib/project';
import { hasDispute } from '../lib/history/detail';
import type { Say } from '../lib/history/say';
import { textOf } from '../lib/history/say-in';
import { sentenceOf } from '../lib/history/sentences';
import { useFormat } from '../lib/use-format';
import { HistoryDetail } from './history-detail';
import './history.css';

interface HistoryLineProps {
  readonly event: EventRow;
  /** What else the same act did. */
  readonly others?: readonly EventRow[];
  /** The events before it, as far as they are at hand: what it opens to is compared with them. */
  readonly history: readonly EventRow[];
  readonly say: Say;
}

/** A sentence: who, what, why, when. Opens to before and after. System acts lean, since nobody did them. */
export function HistoryLine({ event, history, others = [], say }: HistoryLineProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const [open, setOpen] = useState(hasDispute(event));
  const sentence = sentenceOf(event, say);
  const system = event.actorKind === 'system';
  const name = event.actorName ?? event.actorId;
  const actor = system
    ? t('words.system')
    : event.actingFor
      ? t('history.acting', { name, principal: event.actingForName ?? event.actingFor })
      : name;
  const late = Date.parse(event.recordedAt) - Date.parse(event.occurredAt) > 60_000;
  return (
    <li className="history-line">
      <time className="faint" dateTime={event.occurredAt}>
        {time(event.occurredAt)}
      </time>
      <div className="grow">
        <span className={system ? 'muted' : 'strong'}>{actor}</span>{' '}
        {system ? <em>{sentence ? textOf(t, sentence) : event.type}</em> : sentence ? textOf(t, sentence) : event.type}
        {sentence?.reason ? <p className="muted">{t('history.reason', { text: sentence.reason })}</p> : null}
        {sentence?.note ? <p className="muted">{t('history.note', { text: sentence.note })}</p> : null}
        {others.length > 0 ? (
          <ul className="history-others muted">
            {others.map((other) => {
              const also = sentenceOf(other, say);
              return (
                <li key={other.seq}>
                  {also ? textOf(t, also) : other.type}
                  {open ? <HistoryDetail event={other} history={history} say={say} /> : null}
                </li>
              );
            })}
          </ul>
        ) : null}
        {open ? (
          <div className="history-detail">
            <p className="faint">
              {t('history.detail.seq', { seq: `${event.seq}` })} {'\u00b7'}{' '}
              {t('history.detail.rule', { policy: `${event.policyVersion}`, calendar: `${event.calendarVersion}` })}
              {late ? (
                <>
                  {' \u00b7 '}
                  {t('history.whenRecorded', { occurred: time(event.occurredAt), recorded: time(event.recordedAt) })}
                </>
              ) : null}
            </p>
            <HistoryDetail event={event} history={history} say={say} />
          </div>
        ) : null}
      </div>
      <button type="button" className="bare faint no-print" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
        <span className="unseen">{open ? t('history.hide') : t('history.open')}</span>
      </button>
    </li>
  );
}
