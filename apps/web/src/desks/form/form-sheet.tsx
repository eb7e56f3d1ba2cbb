import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SupervisionForm } from '@bangban/domain';
import { capitalised } from '../../i18n/capitalised';
import { dateText, dayOf } from '../../i18n/format';
import { useLanguage } from '../../i18n/use-language';
import { useSay } from '../../i18n/use-say';
import { useFormNumber } from '../../lib/form-words';
import type { NameOf } from '../../lib/reference';
import type { FormDetail } from '../../lib/supervision-forms';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';

interface SheetProps {
  readonly detail: FormDetail;
  readonly nameOf: NameOf;
}

/** 红头, number, addressee, matter, requirement, limits and place of the seal; below, what the unit answers. One sheet of A4. */
export function FormSheet({ detail, nameOf }: SheetProps): ReactNode {
  const { t } = useTranslation();
  const { fullDay } = useSheetWords();
  const numberOf = useFormNumber();
  const { form } = detail;
  const office = form.officeId === null ? '' : nameOf(form.officeId);
  return (
    <div className={`form-sheet form-${form.colour}`}>
      <header>
        <p className="form-head">{office}</p>
        <h2>{capitalised(t(`words.formColour.${form.colour}`))}</h2>
        <p className="form-number">{numberOf(form)}</p>
      </header>
      <p className="form-to">
        <span className="strong">{t('supervision.forms.to')}</span>
        {nameOf(form.unitId)} {nameOf(form.personId)}
      </p>
      <Matter detail={detail} />
      <Limits form={form} />
      <footer>
        <p>{office}</p>
        <p>{fullDay(form.issuedAt)}</p>
        <p className="faint">{t('supervision.forms.seal')}</p>
      </footer>
      <Reply form={form} nameOf={nameOf} />
    </div>
  );
}

/** Of no year: every day says its own. */
const NO_DAY = '0001-01-01';

/** A sheet is read in later years: its days say their year. */
function useSheetWords(): { readonly fullDay: (instant: string) => string } {
  const language = useLanguage();
  return { fullDay: (instant) => dateText(dayOf(instant), NO_DAY, language) };
}

function Matter({ detail }: Pick<SheetProps, 'detail'>): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { due } = useDue();
  const titleOf = useItemTitle();
  const { form, itemTemplateKey, itemTitle, projectName } = detail;
  const { colour, matter, missed, requirement } = form;
  const item = itemTitle === null ? null : titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  const late =
    missed && item !== null
      ? t('supervision.forms.missed', {
          item,
          clock: say(`words.clock.${missed.clock}`),
          due: due({ due: missed.due, provisional: false }),
          project: projectName,
        })
      : `${item === null ? '' : `${item} \u00b7 `}${t('supervision.forms.project', { project: projectName })}`;
  return (
    <dl>
      <dt>{t('supervision.forms.about')}</dt>
      <dd>
        <p>{late}</p>
        {matter === '' ? null : <p>{matter}</p>}
        <p className="faint no-print">{t(form.byRule ? 'supervision.forms.byRule' : 'supervision.forms.byOffice')}</p>
      </dd>
      <dt>{t('supervision.forms.requirement')}</dt>
      <dd>
        {requirement === '' ? null : <p>{requirement}</p>}
        <p>{t(colour === 'red' ? 'supervision.forms.ruledRed' : 'supervision.forms.ruled')}</p>
      </dd>
    </dl>
  );
}

function Limits({ form }: { readonly form: SupervisionForm }): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const sign = form.clocks['form-sign-for'];
  const plan = form.clocks['form-plan'];
  return (
    <dl>
      <dt>{t('supervision.forms.limits')}</dt>
      <dd>
        {sign ? <p>{t('supervision.forms.limitSign', { due: due(sign) })}</p> : null}
        {plan ? <p>{t('supervision.forms.limitPlan', { due: due(plan) })}</p> : null}
      </dd>
    </dl>
  );
}

/** What the unit has answered, and what became of it; empty lines are filled in by hand. */
function Reply({ form, nameOf }: { readonly form: SupervisionForm; readonly nameOf: NameOf }): ReactNode {
  const { t } = useTranslation();
  const { date, time } = useFormat();
  const { decided, ended, interview, measures, signed } = form;
  const named = (ids: readonly string[]): string => ids.map((id) => nameOf(id)).join(t('words.comma'));
  return (
    <section className="form-reply">
      <h3>{t('supervision.forms.reply')}</h3>
      <dl>
        <dt>{t('supervision.forms.replyOf')}</dt>
        <dd>{nameOf(form.unitId)}</dd>
        <dt>{t('supervision.forms.signedBy')}</dt>
        <dd>{signed ? `${nameOf(signed.by)} ${time(signed.at)}` : t('supervision.forms.notSigned')}</dd>
        <dt>{t('supervision.forms.measures')}</dt>
        <dd>
          {measures.length === 0 ? (
            t('supervision.forms.noMeasures')
          ) : (
            <table className="figures-table form-measures">
              <thead>
                <tr>
                  <th>{t('supervision.forms.what')}</th>
                  <th>{t('supervision.forms.who')}</th>
                  <th>{t('supervision.forms.by')}</th>
                  <th>{t('supervision.forms.done')}</th>
                </tr>
              </thead>
              <tbody>
                {measures.map(({ done, no, personId, returned, until, what }) => (
                  <tr key={no}>
                    <td>
                      {no}. {what}
                    </td>
                    <td>{nameOf(personId)}</td>
                    <td>{date(until)}</td>
                    <td>
                      {done ? `${done.words} ${time(done.at)}` : t('supervision.forms.notDone')}
                      {returned ? (
                        <div className="faint">
                          {t('supervision.forms.returned', { date: time(returned.at), reason: returned.reason })}
                        </div>
                      ) : null}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </dd>
        {decided ? (
          <>
            <dt>{t('supervision.forms.decision')}</dt>
            <dd>
              {t(decided.accepted ? 'supervision.forms.accepted' : 'supervision.forms.refused')} {decided.reason}{' '}
              <span className="faint">
                {nameOf(decided.by)} {time(decided.at)}
              </span>
            </dd>
          </>
        ) : null}
        {form.colour === 'red' ? (
          <>
            <dt>{t('supervision.forms.interview')}</dt>
            <dd>
              {interview ? (
                <>
                  <p>
                    {t('supervision.forms.interviewOf', {
                      date: date(interview.date),
                      by: named(interview.by),
                      with: named(interview.with),
                    })}
                  </p>
                  <p>{interview.record}</p>
                </>
              ) : (
                t('supervision.forms.noInterview')
              )}
            </dd>
          </>
        ) : null}
        {ended ? (
          <>
            <dt>{t(form.state === 'lifted' ? 'supervision.forms.lifted' : 'supervision.forms.ended')}</dt>
            <dd>
              {form.state === 'lifted' ? '' : `${t(`words.formState.${form.state}`)} `}
              {form.state === 'ended' ? '' : ended.words}{' '}
              {ended.cause ? t('supervision.forms.cause', { cause: t(`words.cause.${ended.cause}`) }) : ''}{' '}
              <span className="faint">{time(ended.at)}</span>
            </dd>
          </>
        ) : null}
      </dl>
    </section>
  );
}
