import { REVIEW_FACTS, type ReviewFact } from '@bangban/contract/vocabulary';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../pieces/form-field';
import { type Measured, MOST_BANDS, MOST_VALUE, ofFact, withBand } from './criteria-draft';
import { NumberField } from './number-field';

interface MeasureFieldsProps {
  readonly criterion: Measured;
  readonly faultOf: (field: string) => string | null;
  readonly onCriterion: (criterion: Measured) => void;
}

/** By which fact of a project it is measured, for each of which other, from where on how many points, and what is a veto. */
export function MeasureFields({ criterion, faultOf, onCriterion }: MeasureFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { of, per } = criterion;
  const veto = (key: 'vetoBelow' | 'vetoAbove'): ReactNode => (
    <NumberField
      label={t(`admin.sheet.${key}`)}
      unit={t('admin.sheet.inItsUnit')}
      max={MOST_VALUE}
      placeholder={t('admin.sheet.noVeto')}
      fault={faultOf(key)}
      value={criterion[key]}
      onValue={(value) => onCriterion({ ...criterion, [key]: value })}
    />
  );
  return (
    <>
      <FormField label={t('admin.sheet.of')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<ReviewFact>
            {...ids}
            popupMatchSelectWidth={false}
            value={of}
            options={REVIEW_FACTS.map((value) => ({ value, label: t(`reviews.fact.${value}`) }))}
            onChange={(fact) => onCriterion(ofFact(criterion, fact))}
          />
        )}
      </FormField>
      <FormField label={t('admin.sheet.per')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<ReviewFact | 'none'>
            {...ids}
            popupMatchSelectWidth={false}
            value={per ?? 'none'}
            options={['none' as const, ...REVIEW_FACTS.filter((fact) => fact !== of || fact === per)].map((value) => ({
              value,
              label: value === 'none' ? t('admin.sheet.perNothing') : t(`reviews.fact.${value}`),
            }))}
            onChange={(value) => onCriterion({ ...criterion, per: value === 'none' ? null : value })}
          />
        )}
      </FormField>
      {veto('vetoBelow')}
      {veto('vetoAbove')}
      <Bands criterion={criterion} fault={faultOf('bands')} onCriterion={onCriterion} />
    </>
  );
}

interface BandsProps extends Pick<MeasureFieldsProps, 'criterion' | 'onCriterion'> {
  readonly fault: string | null;
}

function Bands({ criterion, fault, onCriterion }: BandsProps): ReactNode {
  const { t } = useTranslation();
  const { bands } = criterion;
  const set = (at: number, change: Partial<(typeof bands)[number]>): void =>
    onCriterion({ ...criterion, bands: bands.map((band, no) => (no === at ? { ...band, ...change } : band)) });
  return (
    <div className="request-wide" role="group" aria-label={t('admin.sheet.bands')}>
      <p className="strong">{t('admin.sheet.bands')}</p>
      <div className="bands">
        {bands.map((band, at) => (
          <div key={at} className="band-row">
            <NumberField
              label={t('admin.sheet.bandFrom', { no: `${at + 1}` })}
              max={MOST_VALUE}
              value={band.from}
              onValue={(from) => set(at, { from: from ?? band.from })}
            />
            <NumberField
              label={t('admin.sheet.bandPoints', { no: `${at + 1}` })}
              max={100}
              value={band.points}
              onValue={(points) => set(at, { points: points ?? band.points })}
            />
            {bands.length > 1 ? (
              <Button
                aria-label={t('admin.sheet.bandRemove', { no: `${at + 1}` })}
                onClick={() => onCriterion({ ...criterion, bands: bands.filter((_, no) => no !== at) })}
              >
                {t('admin.policyFile.remove')}
              </Button>
            ) : null}
          </div>
        ))}
      </div>
      {fault ? <p className="field-fault">{fault}</p> : null}
      <Button disabled={bands.length >= MOST_BANDS} onClick={() => onCriterion(withBand(criterion))}>
        {t('admin.sheet.bandAdd')}
      </Button>
    </div>
  );
}
