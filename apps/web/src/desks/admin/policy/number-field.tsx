import { InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { FormField } from '../../../pieces/form-field';

interface NumberFieldProps {
  readonly label: string;
  readonly unit?: string;
  readonly hint?: string;
  readonly fault?: string | null;
  readonly min?: number;
  readonly max: number;
  readonly value: number | null;
  /** Null where it was emptied. */
  readonly onValue: (value: number | null) => void;
  readonly placeholder?: string;
}

/** A whole number under its name. */
export function NumberField({ max, min = 0, onValue, placeholder, value, ...field }: NumberFieldProps): ReactNode {
  return (
    <FormField {...field}>
      {({ 'aria-invalid': invalid, ...ids }) => (
        <InputNumber<number>
          {...ids}
          aria-invalid={invalid}
          min={min}
          max={max}
          precision={0}
          inputMode="numeric"
          placeholder={placeholder}
          value={value}
          onChange={onValue}
        />
      )}
    </FormField>
  );
}
