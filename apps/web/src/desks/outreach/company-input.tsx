import { useQuery } from '@tanstack/react-query';
import { AutoComplete } from 'antd';
import { type ReactNode, useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { investorsNamed } from '../../lib/investors';
import type { FieldIds } from '../../pieces/form-field';

export interface Company {
  readonly investorId: string | null;
  readonly company: string;
}

interface CompanyInputProps {
  readonly ids: FieldIds;
  readonly value: Company;
  readonly onChange: (company: Company) => void;
}

/** A name as it is typed, or an entry of the library that is offered meanwhile. */
export function CompanyInput({ ids, onChange, value }: CompanyInputProps): ReactNode {
  const { t } = useTranslation();
  const sought = useDeferredValue(value.company.trim().slice(0, 60));
  const { data } = useQuery({ ...investorsNamed(sought), enabled: sought.length > 1 && value.investorId === null });
  const { 'aria-invalid': _, ...rest } = ids;
  return (
    <AutoComplete
      {...rest}
      value={value.company}
      placeholder={t('outreach.companyHint')}
      options={(value.investorId === null ? (data?.rows ?? []) : []).map(({ id, name }) => ({
        value: id,
        label: name,
      }))}
      onSelect={(investorId: string) => {
        const company = data?.rows.find(({ id }) => id === investorId)?.name;
        if (company !== undefined) onChange({ investorId, company });
      }}
      onChange={(typed: string) => {
        // What was chosen comes by way of onSelect, under its name.
        if (data?.rows.some(({ id }) => id === typed)) return;
        onChange({ investorId: null, company: typed });
      }}
    />
  );
}
