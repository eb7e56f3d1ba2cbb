import { LADDER_NAMES, type LadderName, type LadderVariant, type Policy } from '@bangban/domain';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/use-say';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { ladderChanges, type LadderDraft, newVariant } from './ladder-draft';
import { LadderSteps } from './ladder-steps';
import { LadderVariantRow } from './ladder-variant';

interface LadderRowsProps {
  readonly policy: Policy;
  readonly draft: LadderDraft;
  readonly onDraft: (draft: LadderDraft) => void;
}

/** Who hears when of each limit: one ladder at a time with those that stand for a kind or a level; what is changed is marked. */
export function LadderRows({ draft, onDraft, policy }: LadderRowsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const [name, setName] = useState<LadderName>('item');
  const { ladders, variants } = draft;
  const changed = ladderChanges(policy, draft, () => '').map(({ path }) => path);
  const label = (each: LadderName): string => {
    const said = say(`admin.ladder.${each}`);
    return changed.includes(`/ladders/${each}`) ? t('admin.policyFile.ladders.changed', { name: said }) : said;
  };
  const fresh = newVariant(policy, draft, name);
  const set = (at: number, to: readonly LadderVariant[]): void =>
    onDraft({ ...draft, variants: variants.flatMap((each, no) => (no === at ? to : [each])) });
  return (
    <Section title={t('admin.policy.ladders')} about={t('admin.policyFile.ladders.about')}>
      <div className="narrow">
        <FormField label={t('admin.policyFile.ladders.which')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<LadderName>
              {...ids}
              value={name}
              options={LADDER_NAMES.map((value) => ({ value, label: label(value) }))}
              onChange={setName}
            />
          )}
        </FormField>
      </div>
      <LadderSteps
        key={name}
        steps={ladders[name]}
        onSteps={(steps) => onDraft({ ...draft, ladders: { ...ladders, [name]: steps } })}
      />
      {variants.map((variant, at) =>
        variant.ladder === name ? (
          <LadderVariantRow
            key={at}
            policy={policy}
            variant={variant}
            onVariant={(changedTo) => set(at, [changedTo])}
            onRemove={() => set(at, [])}
          />
        ) : null,
      )}
      {fresh ? (
        <Button className="ladder-other" onClick={() => onDraft({ ...draft, variants: [...variants, fresh] })}>
          {t('admin.policyFile.ladders.addOther')}
        </Button>
      ) : null}
    </Section>
  );
}
