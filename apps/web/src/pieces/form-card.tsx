import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormRow } from '../lib/supervision-forms';
import type { NameOf } from '../lib/reference';
import { useFormNumber } from '../lib/form-words';
import { useDue } from '../lib/use-due';
import { useItemTitle } from '../lib/use-item-title';
import { Light } from './light';
import './form-card.css';

interface FormCardProps {
  readonly form: FormRow;
  readonly nameOf: NameOf;
  /** The page is about its matter already. */
  readonly brief?: boolean;
}

/** A supervision form in a few lines: number and light, to whom, about what, its step and limit. */
export function FormCard({ brief, form, nameOf }: FormCardProps): ReactNode {
  const { t } = useTranslation();
  const { due } = useDue();
  const numberOf = useFormNumber();
  const titleOf = useItemTitle();
  const {
    colour,
    dueAt,
    id,
    itemTemplateKey,
    itemTitle,
    light,
    open,
    personId,
    projectName,
    provisional,
    state,
    unitId,
  } = form;
  const about =
    itemTitle === null ? t('supervision.forms.ofProject') : titleOf({ title: itemTitle, templateKey: itemTemplateKey });
  return (
    <article className={`form-card form-${colour}${open ? '' : ' over'}`}>
      <p className="row">
        <Link to="/forms/$formId" params={{ formId: id }} className="strong">
          {numberOf(form)}
        </Link>
        <span className="grow" />
        {open ? <Light light={light} /> : null}
      </p>
      <p>
        {nameOf(unitId)} <span className="faint">{nameOf(personId)}</span>
      </p>
      {brief ? null : (
        <p className="muted">
          {about} <span className="faint">{projectName}</span>
        </p>
      )}
      <p className="row wrap">
        <span className="tag">{t(`words.formState.${state}`)}</span>
        {dueAt === null ? null : <span className="num">{due({ due: dueAt, provisional })}</span>}
        {form.late ? <span className="strong">{t('supervision.forms.late')}</span> : null}
      </p>
    </article>
  );
}
