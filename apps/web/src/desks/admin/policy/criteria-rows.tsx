import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion, ReviewRules } from '@bangban/domain';
import { useLabel } from '../../../i18n/use-language';
import { Section } from '../../../pieces/section';
import { MOST_CRITERIA, newCriterion, sumOf } from './criteria-draft';
import { CriterionFields } from './criterion-fields';
import { ListRows } from './list-rows';
import type { SheetFault } from './sheet-faults';
import { useFaultWords } from './use-fault-words';

interface CriteriaRowsProps {
  /** Those in force. */
  readonly present: ReviewRules;
  readonly criteria: readonly ReviewCriterion[];
  readonly faults: readonly SheetFault[];
  readonly onCriteria: (criteria: readonly ReviewCriterion[]) => void;
}

/** 评分表: criterion by criterion, with what is wrong where it is wrong. */
export function CriteriaRows({ criteria, faults, onCriteria, present }: CriteriaRowsProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const words = useFaultWords();
  const own = faults.filter(({ list }) => list === 'criteria');
  const whole = own.filter(({ row }) => row === null);
  return (
    <Section title={t('admin.sheet.title')} about={t('admin.sheet.about')}>
      <p className="muted">{t('admin.sheet.sum', { count: criteria.length, sum: `${sumOf(criteria)}` })}</p>
      {whole.map((fault) => (
        <p key={words(fault)} className="field-fault">
          {words(fault)}
        </p>
      ))}
      <ListRows
        rows={criteria}
        keyOf={({ key }) => key}
        nameOf={({ label }) => labelOf(label).trim()}
        most={MOST_CRITERIA}
        add={t('admin.sheet.add')}
        fresh={() => newCriterion(present.criteria, criteria)}
        onRows={onCriteria}
      >
        {(row, set, no) => (
          <CriterionFields criterion={row} faults={own.filter(({ row: at }) => at === no)} onCriterion={set} />
        )}
      </ListRows>
    </Section>
  );
}
