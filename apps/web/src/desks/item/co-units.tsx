import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lightOf } from '@bangban/kernel';
import { type CoRequest, type HelpItemState, roundsOf } from '@bangban/domain';
import { useText } from '../../i18n/use-language';
import { useCalendar } from '../../lib/calendar';
import { type NameOf, policyQuery } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { Light } from '../../pieces/light';

interface CoUnitsProps {
  readonly item: HelpItemState;
  readonly nameOf: NameOf;
  readonly now: string;
}

/** 协办: which units were asked for what, until when, and what each has said. */
export function CoUnits({ item, nameOf, now }: CoUnitsProps): ReactNode {
  const { t } = useTranslation();
  const { coRequests = [] } = item;
  if (coRequests.length === 0) return null;
  return (
    <section aria-label={t('item.co.title')}>
      <p className="item-line">
        <span className="faint">{t('item.co.title')}</span>
      </p>
      {roundsOf(item).map(({ asked, bySilence, no, outcome, replied }) => (
        <p className="item-line" key={no}>
          <span className="strong">{t(`item.co.outcome.${outcome}`)}</span>{' '}
          {t('item.co.round', {
            no: String(no),
            asked: String(asked),
            replied: String(replied),
            silent: String(bySilence),
          })}
        </p>
      ))}
      <ul className="fact-rows">
        {coRequests.map((request) => (
          <li key={request.no}>
            <span className="grow">
              <Asked request={request} item={item} nameOf={nameOf} />
              <State request={request} item={item} nameOf={nameOf} now={now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type OfRequest = Omit<CoUnitsProps, 'now'> & { readonly request: CoRequest };

/** Who is asked, what for and what, and the rule behind what silence means. */
function Asked({ item, nameOf, request }: OfRequest): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { dayOf } = useFormat();
  const { data: policy } = useQuery(policyQuery(item.clocks[request.clock]?.policyVersion ?? 1));
  const { ask, askedAt, document, fallback, kind, no, personId, silence, unitId } = request;
  const known = policy?.coHandling.find(({ key }) => key === kind);
  return (
    <>
      <p className="item-line">
        <span className="strong">
          {no}. {nameOf(unitId)}
        </span>{' '}
        {nameOf(personId)} <span className="tag">{known ? text(known.label) : kind}</span>{' '}
        <span className="faint">{t('item.co.asked', { date: dayOf(askedAt) })}</span>
      </p>
      {fallback ? <p className="muted">{t('item.co.fallback')}</p> : null}
      <p className="decided-words">{ask}</p>
      <p className="faint">
        {t('item.co.silence', { rule: t(`words.coSilence.${silence}`) })}
        {(document ?? known?.source) ? ` \u00b7 ${document ?? known?.source ?? ''}` : ''}
      </p>
    </>
  );
}

/** What has come of it: open with its limit and light, or whose word or rule has ended it. */
function State({ item, nameOf, now, request }: OfRequest & { readonly now: string }): ReactNode {
  const { t } = useTranslation();
  const { dayOf, left } = useFormat();
  const { due } = useDue();
  const place = useCalendar();
  const { clock: name, coordination, document, ended, lapsedAt, open, reply, silence } = request;
  const clock = item.clocks[name];
  return (
    <>
      {lapsedAt ? (
        <p>
          {t(document === undefined ? 'item.co.lapsed' : 'item.co.lapsedBy', {
            date: due({ due: lapsedAt, provisional: false }),
            rule: t(`words.coSilence.${silence}`),
            document: document ?? '',
          })}
        </p>
      ) : null}
      {open && clock ? (
        <p className="row wrap">
          <span className="strong">{t('item.co.waiting', { date: due(clock) })}</span>
          <Light light={lightOf(clock, now)} word />
          {place && clock.state === 'running' ? <span>{left(place.left(clock.due, now))}</span> : null}
        </p>
      ) : null}
      {reply ? (
        <p>
          <span className="strong">{t(`words.coAnswer.${reply.answer}`)}</span> {reply.words}{' '}
          <span className="faint">
            {nameOf(reply.by)} {dayOf(reply.at)}
          </span>
        </p>
      ) : null}
      {ended ? (
        <p>
          {t('item.co.ended', { because: t(`words.coEnd.${ended.because}`), date: dayOf(ended.at) })} {ended.reason}
        </p>
      ) : null}
      {coordination ? (
        <p>
          {t('item.co.coordination', { date: dayOf(coordination.at) })} {coordination.words}{' '}
          {coordination.settled ? (
            <>
              <span className="strong">
                {t('item.co.settled', {
                  by: nameOf(coordination.settled.by),
                  date: dayOf(coordination.settled.at),
                })}
              </span>{' '}
              {coordination.settled.words}
            </>
          ) : (
            <span className="faint">{t('item.co.notSettled')}</span>
          )}
        </p>
      ) : null}
    </>
  );
}
