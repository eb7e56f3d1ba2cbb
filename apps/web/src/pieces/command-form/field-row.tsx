import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { zh } from '../../i18n/zh';
import type { Field } from '../../lib/command-form/fields';

/** What every input gets: its id, and what describes it. */
export interface InputIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
  readonly status: 'error' | undefined;
}

interface FieldRowProps {
  readonly field: Field;
  readonly fault: string | null;
  readonly children: (ids: InputIds) => ReactNode;
}

/** Label, input, hint, and what is wrong with it, each where a reader expects it. */
export function FieldRow({ children, fault, field }: FieldRowProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const name = field.label ?? (field.name as keyof typeof zh.field);
  const unit = has(UNITS, field.name) ? t(`unit.${field.name}`) : null;
  const hint = has(HINTS, field.name) ? t(`hint.${field.name}`) : null;
  const described = [...(fault ? [`${id}-fault`] : []), ...(hint ? [`${id}-hint`] : [])].join(' ');
  return (
    <div className="field-row">
      <label htmlFor={id}>
        {t(`field.${name}`)}
        {unit ? <span className="faint"> {unit}</span> : null}
        {field.required || field.kind === 'flag' ? null : <span className="faint"> {t('form.optional')}</span>}
      </label>
      {children({
        id,
        'aria-describedby': described === '' ? undefined : described,
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

const UNITS = ['money', 'limit', 'percent'] as const satisfies readonly (keyof typeof zh.unit)[];
const HINTS = [
  ...([
    'name',
    'summary',
    'reason',
    'words',
    'personId',
    'cause',
    'requiredBy',
    'parties',
    'number',
    'sha256',
  ] as const),
] as const satisfies readonly (keyof typeof zh.hint)[];

function has<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((each) => each === name);
}
