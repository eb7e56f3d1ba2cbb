import { Checkbox, Input, InputNumber, Radio, Select, Space } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CURRENCY_WORDS } from '@bangban/domain';
import { useSay } from '../../i18n/use-say';
import { useFormat } from '../../lib/use-format';
import type { Field } from '../../lib/command-form/fields';
import { BY_LABEL } from '../../lib/search-options';
import { DayPicker, MonthPicker } from '../day-picker';
import type { FieldIds } from '../form-field';

export interface InputProps {
  readonly field: Field;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly ids: FieldIds;
}

const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? `${value}` : '');

export function TextInput({ field, ids, onChange, value }: InputProps): ReactNode {
  const shared = { ...ids, value: text(value), maxLength: field.longest };
  return field.kind === 'words' ? (
    <Input.TextArea
      {...shared}
      autoSize={{ minRows: 3, maxRows: 10 }}
      onChange={({ target }) => onChange(target.value)}
    />
  ) : (
    <Input {...shared} onChange={({ target }) => onChange(target.value)} />
  );
}

export function DateInput({ ids, onChange, value }: InputProps): ReactNode {
  const { 'aria-invalid': _, ...rest } = ids;
  return (
    <DayPicker {...rest} style={{ width: 180 }} value={typeof value === 'string' ? value : null} onChange={onChange} />
  );
}

/** A calendar month, as YYYY-MM. */
export function MonthInput({ ids, onChange, value }: InputProps): ReactNode {
  const { 'aria-invalid': _, ...rest } = ids;
  return (
    <MonthPicker
      {...rest}
      style={{ width: 180 }}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  );
}

export function NumberInput({ field, ids, onChange, value }: InputProps): ReactNode {
  return (
    <InputNumber
      {...ids}
      style={{ width: 140 }}
      min={field.min}
      max={field.max}
      precision={0}
      value={typeof value === 'number' ? value : null}
      onChange={(number) => onChange(number ?? undefined)}
    />
  );
}

export function FlagInput({ ids, onChange, value }: InputProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Checkbox id={ids.id} checked={value === true} onChange={({ target }) => onChange(target.checked)}>
      {t('words.yes')}
    </Checkbox>
  );
}

/** Few choices lie open; they are words of the glossary. */
export function ChoiceInput({ field, ids, onChange, value }: InputProps): ReactNode {
  const say = useSay();
  const options = (field.options ?? []).map((each) => ({
    value: each,
    label: say(`words.${field.words ?? ''}.${each}`),
  }));
  return (
    <Radio.Group
      id={ids.id}
      aria-describedby={ids['aria-describedby']}
      options={options}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** An amount in ten thousands as it is typed: never turned into a float. */
export function MoneyInput({ ids, onChange, value }: Omit<InputProps, 'field'>): ReactNode {
  const { t } = useTranslation();
  const { currency: currencyName } = useFormat();
  const { amount = '', currency = 'CNY' } = (value ?? {}) as { readonly amount?: string; readonly currency?: string };
  return (
    <Space.Compact>
      <Input
        {...ids}
        inputMode="decimal"
        style={{ width: 160 }}
        value={amount}
        onChange={({ target }) => onChange({ amount: target.value.replace(/[,\uFF0C\s]/g, ''), currency })}
      />
      <Select
        aria-label={t('field.currency')}
        className="money-currency"
        popupMatchSelectWidth={false}
        value={currency}
        options={Object.keys(CURRENCY_WORDS).map((each) => ({ value: each, label: currencyName(each) }))}
        onChange={(next: string) => onChange({ amount, currency: next })}
      />
    </Space.Compact>
  );
}

const COUNTRIES = ['CN', 'HK', 'TW', 'MO', 'SG', 'JP', 'KR', 'US', 'DE', 'GB', 'FR', 'MY', 'TH', 'VN', 'AU', 'CA'];

export function InvestorInput({ ids, onChange, value }: InputProps): ReactNode {
  const { i18n, t } = useTranslation();
  const { country = 'CN', name = '' } = (value ?? {}) as { readonly country?: string; readonly name?: string };
  const names = new Intl.DisplayNames([i18n.language], { type: 'region' });
  return (
    <Space.Compact block>
      <Input
        {...ids}
        maxLength={120}
        value={name}
        placeholder={t('field.investorName')}
        onChange={({ target }) => onChange({ name: target.value, country })}
      />
      <Select
        aria-label={t('field.country')}
        style={{ width: 130 }}
        showSearch={BY_LABEL}
        value={country}
        options={COUNTRIES.map((each) => ({ value: each, label: names.of(each) ?? each }))}
        onChange={(next: string) => onChange({ name, country: next })}
      />
    </Space.Compact>
  );
}

export function TextsInput({ ids, onChange, value }: InputProps): ReactNode {
  return (
    <Select
      {...ids}
      mode="tags"
      open={false}
      suffix={null}
      tokenSeparators={['\uFF1B', ';']}
      value={(value ?? []) as string[]}
      onChange={(next: string[]) => onChange(next)}
    />
  );
}
