import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Escalation,
  type HandOver,
  itemClock,
  type SecondPersonRequest,
  type SupervisionForm,
} from '@bangban/domain';
import { useSay } from '../../i18n/use-say';
import { decidedOf } from '../../lib/command-form/decided';
import type { FieldValues } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { peopleQuery, useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { DecidedItem } from './decided-item';

interface DecidedProps {
  readonly context: FormContext;
  readonly values: FieldValues;
}

/** What an act decides about, over the fields in which it is decided. */
export function DecidedFacts({ context, values }: DecidedProps): ReactNode {
  const { t } = useTranslation();
  const { detail } = context;
  const { data: people } = useQuery(peopleQuery);
  const nameOf = useNames(detail?.names, Object.fromEntries((people ?? []).map(({ id, name }) => [id, name])));
  const decided = decidedOf(context, values);
  if (!decided || !detail) return null;
  const { form, handOver, item, question, request } = decided;
  return (
    <section className="decided" aria-label={t('form.decided')}>
      {question ? <AskedQuestion question={question} nameOf={nameOf} now={detail.now} /> : null}
      {item ? <DecidedItem item={item} detail={detail} nameOf={nameOf} clock={itemClock(item)} /> : null}
      {request ? <AskedRequest request={request} nameOf={nameOf} /> : null}
      {form ? <AskedForm form={form} nameOf={nameOf} /> : null}
      {handOver ? <AskedHandOver handOver={handOver} nameOf={nameOf} /> : null}
    </section>
  );
}

type NameOf = ReturnType<typeof useNames>;

/** What a form is about, and the plan as it was handed in, with what is done of it. */
function AskedForm({ form, nameOf }: { readonly form: SupervisionForm; readonly nameOf: NameOf }): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { matter, measures, personId, requirement, unitId } = form;
  return (
    <>
      <p className="strong">
        {nameOf(unitId)} {nameOf(personId)}
      </p>
      {matter === '' ? null : <p className="decided-words">{matter}</p>}
      {requirement === '' ? null : <p className="decided-words">{requirement}</p>}
      <ol>
        {measures.map(({ done, no, personId: who, until, what }) => (
          <li key={no}>
            {what}{' '}
            <span className="faint">
              {nameOf(who)} {date(until)} {done ? `${t('supervision.forms.done')}: ${done.words}` : ''}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}

function AskedRequest({
  nameOf,
  request,
}: {
  readonly request: SecondPersonRequest;
  readonly nameOf: NameOf;
}): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { act, at, reason, requestedBy, toStage } = request;
  return (
    <>
      <p className="strong">
        {t(`words.act.${act}`)} {toStage ? t(`words.stage.${toStage}`) : ''}
      </p>
      <p className="decided-words">{reason}</p>
      <p className="faint">
        {t('project.requests.by', { name: requestedBy.map((id) => nameOf(id)).join(' / ') })} {time(at)}
      </p>
    </>
  );
}

function AskedHandOver({ handOver, nameOf }: { readonly handOver: HandOver; readonly nameOf: NameOf }): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const { fromPersonId, fromUnitId, proposedAt, reason, subject, toPersonId, toUnitId } = handOver;
  const side = (unitId: string | null, personId: string | null): string =>
    [unitId, personId].flatMap((id) => (id ? [nameOf(id)] : [])).join(' ') || t('words.none');
  return (
    <>
      <p className="strong">
        {t(`words.subject.${subject}`)}: {side(fromUnitId, fromPersonId)} {'\u2192'} {side(toUnitId, toPersonId)}
      </p>
      <p className="decided-words">{reason}</p>
      <p className="faint">{time(proposedAt)}</p>
    </>
  );
}

function AskedQuestion({
  nameOf,
  now,
  question,
}: {
  readonly question: Escalation;
  readonly nameOf: NameOf;
  readonly now: string;
}): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { time } = useFormat();
  const { due } = useDue();
  const { answerDue, answerDueProvisional, clock, kind, openedAt, recipients, rung } = question;
  const by = due({ due: answerDue, provisional: answerDueProvisional });
  return (
    <>
      <p className="strong">
        {kind !== 'rung' ? t(`question.${kind}`) : `${say(`words.clock.${clock}`)} \u00b7 ${t(`words.rung.${rung}`)}`}
      </p>
      <p className="faint">
        {recipients.map((id) => nameOf(id)).join(t('words.comma'))} {time(openedAt)} {'\u00b7'}{' '}
        {t(now > answerDue ? 'question.answerLate' : 'question.answerBy', { date: by })}
      </p>
    </>
  );
}
