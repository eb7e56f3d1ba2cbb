import { SUPERVISION_LEVELS } from '@bangban/contract/vocabulary';
import type { LadderVariant, Policy } from '@bangban/domain';
import { Button, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../../i18n/use-language';
import { FormField } from '../../../pieces/form-field';
import { kindsOf } from './ladder-draft';
import { LadderSteps } from './ladder-steps';

interface LadderVariantRowProps {
  readonly policy: Policy;
  readonly variant: LadderVariant;
  readonly onVariant: (variant: LadderVariant) => void;
  readonly onRemove: () => void;
}

const ALL = '';

/** Another ladder: of which kind, for which level, and its rungs. */
export function LadderVariantRow({ onRemove, onVariant, policy, variant }: LadderVariantRowProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const kinds = kindsOf(policy, variant.ladder);
  return (
    <section className="ladder-variant" aria-label={t('admin.policyFile.ladders.other')}>
      <h3>{t('admin.policyFile.ladders.other')}</h3>
      <div className="request-row">
        {kinds.length > 0 ? (
          <FormField label={t('admin.policyFile.ladders.kind')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<string>
                {...ids}
                showSearch={{ optionFilterProp: 'label' }}
                value={variant.kind ?? ALL}
                options={[
                  { value: ALL, label: t('admin.policyFile.ladders.anyKind') },
                  ...kinds.map(({ key, title }) => ({ value: key, label: text(title) })),
                ]}
                onChange={(kind) => onVariant({ ...variant, kind: kind === ALL ? null : kind })}
              />
            )}
          </FormField>
        ) : null}
        <FormField label={t('admin.policyFile.ladders.level')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<string>
              {...ids}
              value={variant.level ?? ALL}
              options={[
                { value: ALL, label: t('admin.policyFile.ladders.anyLevel') },
                ...SUPERVISION_LEVELS.map((value) => ({ value, label: t(`words.level.${value}`) })),
              ]}
              onChange={(level) =>
                onVariant({ ...variant, level: SUPERVISION_LEVELS.find((each) => each === level) ?? null })
              }
            />
          )}
        </FormField>
        <Button onClick={onRemove}>{t('admin.policyFile.ladders.removeOther')}</Button>
      </div>
      <LadderSteps steps={variant.steps} onSteps={(steps) => onVariant({ ...variant, steps })} />
    </section>
  );
}
