import { Alert } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { resetBy, shownFields } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { wordsOf } from '../../lib/problem';
import { Consequences } from './consequences';
import { DraftNote } from '../draft-note';
import { FieldInput } from './field-input';
import { FieldRow } from './field-row';
import { RealDays } from './real-days';
import type { CommandFormState } from './use-command-form';

/** The fields of an act with what follows from it, and what the server said. */
export function CommandFields({
  context,
  form,
}: {
  readonly context: FormContext;
  readonly form: CommandFormState;
}): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { faults, problem, values } = form;
  const count = Object.keys(faults).length;
  return (
    <>
      {form.fromDraft ? <DraftNote onClear={form.clear} /> : null}
      {shownFields(context.name, values).map((field) => (
        <Fragment key={field.name}>
          <FieldRow field={field} fault={faults[field.name] ?? null}>
            {(ids) => (
              <FieldInput
                field={field}
                ids={ids}
                context={context}
                values={values}
                value={values[field.name]}
                onChange={(value) => {
                  form.set(field.name, value);
                  for (const other of resetBy(context.name, field.name)) form.set(other, undefined);
                }}
              />
            )}
          </FieldRow>
          {field.name === 'limit' ? <RealDays context={context} values={values} /> : null}
        </Fragment>
      ))}
      <Consequences context={context} values={values} />
      {count > 1 ? <p className="field-fault">{t('form.faults', { count })}</p> : null}
      {problem ? (
        <Alert
          type="error"
          role="alert"
          title={problem.passing ? t('form.away') : (wordsOf(problem, language) ?? t('form.refused'))}
          description={problem.code === 'SEQ_CONFLICT' ? t('states.stale.text') : undefined}
        />
      ) : null}
    </>
  );
}
