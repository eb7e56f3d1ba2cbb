import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValues } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { BY_LABEL } from '../../lib/search-options';
import type { InputProps } from './simple-inputs';

export interface ReferenceProps extends InputProps {
  readonly context: FormContext;
  readonly values: FieldValues;
}

interface Option {
  readonly value: string | number;
  readonly label: string;
  readonly disabled?: boolean;
}

interface ChooserProps extends InputProps {
  readonly options: readonly Option[];
  readonly several?: boolean;
  readonly loading?: boolean;
}

/** One of many, found by typing. */
export function Chooser({ field, ids, loading, onChange, options, several, value }: ChooserProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Select
      {...ids}
      mode={several ? 'multiple' : undefined}
      allowClear={!field.required}
      loading={loading}
      showSearch={BY_LABEL}
      options={[...options]}
      value={several ? (value ?? []) : value}
      notFoundContent={t('form.nobody')}
      onChange={(next: unknown) => onChange(next)}
    />
  );
}
