import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CALL_INTERESTS, type CallInterest } from '@bangban/contract/vocabulary';
import type { CallSaid } from '../../lib/outreach';
import { LineField } from '../../pieces/asking';
import { FormField } from '../../pieces/form-field';
import { CompanyInput } from './company-input';

export type TypedCall = Pick<CallSaid, 'investorId' | 'interest'> & {
  readonly company: string;
  readonly met: string;
  readonly note: string;
};
export const NO_CALL: TypedCall = { investorId: null, company: '', met: '', note: '', interest: 'some' };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
export const saidCall = ({ company, interest, investorId, met, note }: TypedCall): CallSaid => ({
  investorId,
  company: investorId === null ? orNull(company) : null,
  met: orNull(met),
  note: orNull(note),
  interest,
});

interface CallFieldsProps {
  readonly call: TypedCall;
  readonly onChange: (call: TypedCall) => void;
  readonly fault?: string | undefined;
}

/** One company that was met: who, how much it showed, what there was. */
export function CallFields({ call, fault, onChange }: CallFieldsProps): ReactNode {
  const { t } = useTranslation();
  const set = (part: Partial<TypedCall>): void => onChange({ ...call, ...part });
  return (
    <>
      <FormField label={t('outreach.company')} fault={fault}>
        {(ids) => <CompanyInput ids={ids} value={call} onChange={set} />}
      </FormField>
      <FormField label={t('outreach.interest')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<CallInterest>
            {...ids}
            value={call.interest}
            options={CALL_INTERESTS.map((value) => ({ value, label: t(`words.callInterest.${value}`) }))}
            onChange={(interest) => set({ interest })}
          />
        )}
      </FormField>
      <LineField
        optional
        label={t('outreach.met')}
        longest={60}
        hint={t('outreach.metHint')}
        value={call.met}
        onChange={(met) => set({ met })}
      />
      <LineField
        optional
        tall
        label={t('outreach.note')}
        longest={1_000}
        value={call.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}
