import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';

/** What an input gets: its id, what describes it, and whether something is wrong with it. */
export interface FieldIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly status: 'error' | undefined;
}

interface FormFieldProps {
  readonly label: string;
  readonly unit?: string | null;
  readonly hint?: string | undefined;
  readonly fault?: string | null | undefined;
  readonly optional?: boolean;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** Label, input, what is wrong with it and a hint, each where a reader expects it. */
export function FormField({ children, fault, hint, label, optional, unit }: FormFieldProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const described = [...(fault ? [`${id}-fault`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <div className="field-row">
      <label htmlFor={id}>
        {label}
        {unit ? <span className="faint"> {unit}</span> : null}
        {optional ? <span className="faint"> {t('form.optional')}</span> : null}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': fault ? true : undefined,
        status: fault ? 'error' : undefined,
      })}
      {fault ? (
        <p className="field-fault" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      {hint ? (
        <p className="faint field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
