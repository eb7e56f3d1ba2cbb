import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Policy, type SharedFact, STAGES } from '@bangban/domain';
import { useLabel, useText } from '../../../i18n/use-language';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { BY_LABEL } from '../../../lib/search-options';
import { ListRows } from './list-rows';
import { NameFields } from './name-fields';
import { newAsked } from './sheet-draft';
import type { SheetFault } from './sheet-faults';
import { useFaultWords } from './use-fault-words';

interface AskedRowsProps {
  readonly policy: Policy;
  readonly asked: readonly SharedFact[];
  readonly faults: readonly SheetFault[];
  readonly onAsked: (asked: readonly SharedFact[]) => void;
}

const MOST = 40;

/** 一表申请: what is asked once, and for which matters. */
export function AskedRows({ asked, faults, onAsked, policy }: AskedRowsProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const labelOf = useLabel();
  const words = useFaultWords();
  const own = faults.filter(({ list }) => list === 'asked');
  const options = STAGES.flatMap((stage) => policy.stages[stage].items).map(({ key, title }) => ({
    value: key,
    label: text(title),
  }));
  return (
    <Section title={t('admin.policy.intake')} about={t('admin.sheet.askedAbout')}>
      <ListRows
        rows={asked}
        keyOf={({ key }) => key}
        nameOf={({ label }) => labelOf(label).trim()}
        most={MOST}
        add={t('admin.sheet.askedAdd')}
        fresh={() => newAsked(policy.intake.facts, asked)}
        onRows={onAsked}
      >
        {(row, set, no) => (
          <div className="list-row-fields">
            <NameFields
              value={row.label}
              fault={own.filter(({ row: at }) => at === no).map(words)[0] ?? null}
              onValue={(label) => set({ ...row, label })}
            />
            <div className="request-wide">
              <FormField label={t('admin.sheet.askedFor')}>
                {({ 'aria-invalid': _, ...ids }) => (
                  <Select<string[]>
                    {...ids}
                    mode="multiple"
                    showSearch={BY_LABEL}
                    placeholder={t('admin.policy.intakeAll')}
                    value={[...row.feeds]}
                    options={options}
                    onChange={(feeds) => set({ ...row, feeds })}
                  />
                )}
              </FormField>
            </div>
          </div>
        )}
      </ListRows>
    </Section>
  );
}
