import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewRules } from '@bangban/domain';
import { MoneyInput } from '../../../pieces/command-form/simple-inputs';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import type { SheetFault } from './sheet-faults';
import { useFaultWords } from './use-fault-words';

type Needed = ReviewRules['neededFrom'];

interface NeededRowsProps {
  readonly needed: Needed;
  readonly faults: readonly SheetFault[];
  readonly onNeeded: (needed: Needed) => void;
}

const MOST = 10;

/** From which amounts on a project is signed only after a review, currency by currency. */
export function NeededRows({ faults, needed, onNeeded }: NeededRowsProps): ReactNode {
  const { t } = useTranslation();
  const words = useFaultWords();
  const own = faults.filter(({ list }) => list === 'neededFrom');
  return (
    <Section title={t('admin.sheet.needed')} about={t('admin.sheet.neededAbout')}>
      {needed.map((money, no) => {
        const fault = own.find(({ row }) => row === no);
        const name = t('admin.sheet.neededNo', { no: `${no + 1}` });
        return (
          <div key={no} className="band-row">
            <FormField label={name} fault={fault ? words(fault) : null}>
              {(ids) => (
                <MoneyInput
                  ids={ids}
                  value={money}
                  onChange={(value) => onNeeded(needed.map((each, at) => (at === no ? (value as typeof money) : each)))}
                />
              )}
            </FormField>
            <Button
              aria-label={t('admin.policyFile.requests.removeOf', { name })}
              onClick={() => onNeeded(needed.filter((_, at) => at !== no))}
            >
              {t('admin.policyFile.remove')}
            </Button>
          </div>
        );
      })}
      <Button
        disabled={needed.length >= MOST}
        onClick={() => onNeeded([...needed, { amount: '', currency: needed.length === 0 ? 'CNY' : 'USD' }])}
      >
        {t('admin.sheet.neededAdd')}
      </Button>
    </Section>
  );
}
