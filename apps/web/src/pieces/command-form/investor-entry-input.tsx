import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { investorQuery, investorsNamed } from '../../lib/investors';
import type { InputProps } from './simple-inputs';

interface EntryChoiceProps {
  readonly ids?: Partial<InputProps['ids']>;
  readonly value: string | null | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** One that may not be chosen. */
  readonly besides?: string;
}

/** An entry of the library of investors, found by typing part of its name in either script, its group or its code. */
export function EntryChoice({ besides, ids, onChange, value }: EntryChoiceProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const sought = useDeferredValue(typed.trim().slice(0, 60));
  const { data, isFetching } = useQuery({ ...investorsNamed(sought), placeholderData: (before) => before });
  const chosen = useQuery({ ...investorQuery(value ?? ''), enabled: !!value });
  const named = chosen.data?.investor;
  const rows = [...(named && !data?.rows.some(({ id }) => id === named.id) ? [named] : []), ...(data?.rows ?? [])];
  return (
    <Select<string>
      {...ids}
      allowClear
      loading={isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      options={rows
        .filter(({ id }) => id !== besides)
        .map(({ code, id, name }) => ({ value: id, label: code === null ? name : `${name} ${code}` }))}
      value={value ?? null}
      placeholder={t('investors.choose')}
      notFoundContent={t('investors.nobody')}
      onChange={(next) => onChange(next)}
    />
  );
}

export function InvestorEntryInput({ ids, onChange, value }: InputProps): ReactNode {
  return <EntryChoice ids={ids} value={typeof value === 'string' ? value : null} onChange={(next) => onChange(next)} />;
}
