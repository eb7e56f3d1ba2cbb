import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion } from '@bangban/domain';
import { FormField } from '../../../pieces/form-field';
import { ofKind } from './criteria-draft';
import { MeasureFields } from './measure-fields';
import { NameFields } from './name-fields';
import { NumberField } from './number-field';
import type { SheetFault } from './sheet-faults';
import { useFaultWords } from './use-fault-words';

interface CriterionFieldsProps {
  readonly criterion: ReviewCriterion;
  /** Those of this row. */
  readonly faults: readonly SheetFault[];
  readonly onCriterion: (criterion: ReviewCriterion) => void;
}

const KINDS = ['judged', 'measured'] as const;

/** One criterion: its name, its weight, who or what scores it, and what is a veto. */
export function CriterionFields({ criterion, faults, onCriterion }: CriterionFieldsProps): ReactNode {
  const { t } = useTranslation();
  const words = useFaultWords();
  const faultOf = (field: string): string | null => {
    const fault = faults.find((each) => each.field === field);
    return fault ? words(fault) : null;
  };
  return (
    <div className="list-row-fields">
      <NameFields
        value={criterion.label}
        fault={faultOf('label')}
        onValue={(label) => onCriterion({ ...criterion, label })}
      />
      <NumberField
        label={t('reviews.score.weight')}
        unit={t('admin.sheet.of100')}
        min={1}
        max={100}
        value={criterion.weight}
        onValue={(weight) => onCriterion({ ...criterion, weight: weight ?? criterion.weight })}
      />
      <FormField label={t('admin.sheet.kind')} fault={faultOf('key')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<ReviewCriterion['kind']>
            {...ids}
            popupMatchSelectWidth={false}
            value={criterion.kind}
            options={KINDS.map((value) => ({ value, label: t(`admin.sheet.kinds.${value}`) }))}
            onChange={(kind) => onCriterion(ofKind(criterion, kind))}
          />
        )}
      </FormField>
      {criterion.kind === 'measured' ? (
        <MeasureFields criterion={criterion} faultOf={faultOf} onCriterion={onCriterion} />
      ) : (
        <NumberField
          label={t('admin.sheet.vetoBelow')}
          unit={t('admin.policyFile.unit.score')}
          max={100}
          placeholder={t('admin.sheet.noVeto')}
          value={criterion.vetoBelow}
          onValue={(vetoBelow) => onCriterion({ ...criterion, vetoBelow })}
        />
      )}
    </div>
  );
}
