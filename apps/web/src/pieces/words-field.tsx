import { Input } from 'antd';
import type { ReactNode } from 'react';
import { FormField } from './form-field';

interface WordsFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | null | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Lines, at first and at most. */
  readonly rows: readonly [number, number];
}

/** A field for words of several lines. */
export function WordsField({
  fault,
  hint,
  label,
  onChange,
  rows: [minRows, maxRows],
  value,
}: WordsFieldProps): ReactNode {
  return (
    <FormField label={label} hint={hint} fault={fault}>
      {(ids) => (
        <Input.TextArea
          {...ids}
          autoSize={{ minRows, maxRows }}
          maxLength={2_000}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FormField>
  );
}
