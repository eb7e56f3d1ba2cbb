import { RECIPIENTS, type RecipientRef } from '@bangban/kernel';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import type { LadderDraft } from './ladder-draft';

interface FallbackRowsProps {
  readonly draft: LadderDraft;
  readonly onDraft: (draft: LadderDraft) => void;
}

/** To whom it goes, in the order in which they are chosen, where somebody who was to be told is not there. */
export function FallbackRows({ draft, onDraft }: FallbackRowsProps): ReactNode {
  const { t } = useTranslation();
  const { fallbacks } = draft;
  return (
    <Section title={t('admin.policy.fallbacks')} about={t('admin.policyFile.fallbacksAbout')}>
      <div className="figure-grid">
        {RECIPIENTS.map((of) => (
          <FormField key={of} label={t('admin.policyFile.fallbackOf', { who: t(`admin.recipient.${of}`) })}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<RecipientRef[]>
                {...ids}
                mode="multiple"
                value={[...fallbacks[of]]}
                options={RECIPIENTS.filter((each) => each !== of).map((value) => ({
                  value,
                  label: t(`admin.recipient.${value}`),
                }))}
                onChange={(chain) => onDraft({ ...draft, fallbacks: { ...fallbacks, [of]: chain } })}
              />
            )}
          </FormField>
        ))}
      </div>
    </Section>
  );
}
