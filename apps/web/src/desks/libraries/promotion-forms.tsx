import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COOPERATION_MODES, type CooperationMode } from '@bangban/contract/vocabulary';
import { useLabel } from '../../i18n/use-language';
import { draftPromotion, type PromotionPage, revisePromotion, type Sheet } from '../../lib/promotions';
import { newestPolicyQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { FormField } from '../../pieces/form-field';
import { LineField } from '../../pieces/asking';
import { AskingFacts, type Filled } from '../../pieces/asking-facts';
import { useNotKeeping } from './investor-forms';

interface Typed {
  readonly name: string;
  readonly nameEn: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly industry: string | null;
  readonly siteUnitId: string | null;
  readonly contactUnitId: string | null;
  readonly amount: string;
  readonly currency: string;
  readonly landMu: string;
  readonly mode: CooperationMode;
  readonly reason: string;
}
const TEXTS = { name: '', nameEn: '', summary: '', summaryEn: '', amount: '', landMu: '', reason: '' };
const EMPTY: Typed = { ...TEXTS, industry: null, siteUnitId: null, contactUnitId: null, currency: 'CNY', mode: 'open' };
const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());
const FIELD_OF = { PROMOTION_AMOUNT: 'money', PROMOTION_UNIT_UNKNOWN: 'siteUnitId' } as const;

const sheetOf = (typed: Typed): Sheet => ({
  name: typed.name.trim(),
  nameEn: orNull(typed.nameEn),
  summary: typed.summary.trim(),
  summaryEn: orNull(typed.summaryEn),
  industry: typed.industry ?? '',
  siteUnitId: typed.siteUnitId ?? '',
  contactUnitId: typed.contactUnitId ?? '',
  money: typed.amount.trim() === '' ? null : { amount: typed.amount.trim(), currency: typed.currency },
  landMu: orNull(typed.landMu),
  mode: typed.mode,
});
const typedOf = ({ sheet }: PromotionPage['promotion']): Typed => ({
  name: sheet.name,
  nameEn: sheet.nameEn ?? '',
  summary: sheet.summary,
  summaryEn: sheet.summaryEn ?? '',
  industry: sheet.industry,
  siteUnitId: sheet.siteUnitId,
  contactUnitId: sheet.contactUnitId,
  amount: sheet.money?.amount ?? '',
  currency: sheet.money?.currency ?? 'CNY',
  landMu: sheet.landMu ?? '',
  mode: sheet.mode,
  reason: '',
});
const lacks = ({ contactUnitId, industry, name, siteUnitId, summary }: Typed): boolean =>
  name.trim() === '' || summary.trim() === '' || !industry || !siteUnitId || !contactUnitId;

/** A sheet is begun. */
export function DraftPromotion(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <AskingFacts
      primary
      act={t('promotions.draft')}
      reason={useNotKeeping()}
      from={EMPTY}
      lacks={lacks}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        const { id } = await draftPromotion(sheetOf(typed));
        return () => navigate({ to: '/libraries/projects/$promotionId', params: { promotionId: id } });
      }}
    >
      {(filled) => <Fields {...filled} />}
    </AskingFacts>
  );
}

/** The sheet is said anew, with the reason. */
export function RevisePromotion({ promotion }: { readonly promotion: PromotionPage['promotion'] }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  return (
    <AskingFacts
      act={t('promotions.revise')}
      reason={useNotKeeping()}
      from={typedOf(promotion)}
      lacks={(typed) => lacks(typed) || typed.reason.trim() === ''}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        await revisePromotion(promotion.id, { ...sheetOf(typed), reason: typed.reason.trim() });
        return () => message.success(t('promotions.revised'));
      }}
    >
      {(filled) => (
        <>
          <Fields {...filled} />
          <LineField
            tall
            label={t('promotions.reason')}
            longest={500}
            value={filled.typed.reason}
            fault={filled.faults.reason}
            onChange={(reason) => filled.onChange({ ...filled.typed, reason })}
          />
        </>
      )}
    </AskingFacts>
  );
}

function Fields({ faults, onChange, typed }: Filled<Typed>): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { data: policy } = useQuery(newestPolicyQuery);
  const { data: units } = useQuery(unitsQuery);
  const set = (part: Partial<Typed>): void => onChange({ ...typed, ...part });
  const offices = (units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const industries = (policy?.industries ?? []).map((each) => ({ value: each.zh, label: labelOf(each) }));
  const choice = (
    field: 'industry' | 'siteUnitId' | 'contactUnitId',
    label: string,
    options: readonly { readonly value: string; readonly label: string }[],
  ): ReactNode => (
    <FormField label={label} fault={faults[field]}>
      {({ 'aria-invalid': _, ...ids }) => (
        <Select<string>
          {...ids}
          showSearch={BY_LABEL}
          value={typed[field]}
          options={[...options]}
          onChange={(value) => set({ [field]: value })}
        />
      )}
    </FormField>
  );
  const text = (
    field: 'name' | 'nameEn' | 'summary' | 'summaryEn' | 'landMu',
    longest: number,
    more: { readonly optional?: boolean; readonly tall?: boolean; readonly hint?: string } = {},
  ): ReactNode => (
    <LineField
      label={t(`promotions.field.${field}`)}
      longest={longest}
      value={typed[field]}
      fault={faults[field]}
      onChange={(value) => set({ [field]: value })}
      {...more}
    />
  );
  return (
    <>
      {text('name', 120)}
      {text('nameEn', 200, { optional: true })}
      {text('summary', 2_000, { tall: true, hint: t('promotions.summaryHint') })}
      {text('summaryEn', 4_000, { optional: true, tall: true })}
      {choice('industry', t('promotions.industry'), industries)}
      {choice('siteUnitId', t('promotions.site'), offices)}
      {choice('contactUnitId', t('promotions.contact'), offices)}
      <LineField
        optional
        label={t('promotions.moneyUnit')}
        longest={20}
        value={typed.amount}
        fault={faults.money ?? faults['money.amount']}
        onChange={(amount) => set({ amount })}
      />
      {text('landMu', 10, { optional: true })}
      <FormField label={t('promotions.mode')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<CooperationMode>
            {...ids}
            value={typed.mode}
            options={COOPERATION_MODES.map((value) => ({ value, label: t(`words.cooperation.${value}`) }))}
            onChange={(mode) => set({ mode })}
          />
        )}
      </FormField>
    </>
  );
}
