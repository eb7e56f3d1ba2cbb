import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { zh } from '../../i18n/zh';
import type { Field } from '../../lib/command-form/fields';
import { type FieldIds, FormField } from '../form-field';

interface FieldRowProps {
  readonly field: Field;
  readonly fault: string | null;
  readonly children: (ids: FieldIds) => ReactNode;
}

/** An input of a command's form: its words come from the field's name. */
export function FieldRow({ children, fault, field }: FieldRowProps): ReactNode {
  const { t } = useTranslation();
  return (
    <FormField
      label={t(`field.${field.label}`)}
      unit={field.unit ? t(`unit.${field.unit}`) : null}
      hint={has(HINTS, field.name) ? t(`hint.${field.name}`) : undefined}
      fault={fault}
      optional={!field.required && field.kind !== 'flag'}
    >
      {children}
    </FormField>
  );
}

const HINTS = [
  ...(['name', 'summary', 'reason', 'words', 'personId'] as const),
  ...(['cause', 'requiredBy', 'parties', 'number', 'sha256'] as const),
] as const satisfies readonly (keyof typeof zh.hint)[];

function has<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((each) => each === name);
}
