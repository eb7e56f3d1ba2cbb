import { LADDER_NAMES, type LadderName, type Policy } from '@bangban/domain';
import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSay } from '../../../i18n/use-say';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { ladderChanges, type LadderDraft } from './ladder-draft';
import { LadderSteps } from './ladder-steps';

interface LadderRowsProps {
  readonly policy: Policy;
  readonly draft: LadderDraft;
  readonly onDraft: (draft: LadderDraft) => void;
}

/** Who hears when of each limit: one ladder at a time, those that the draft changes are marked. */
export function LadderRows({ draft, onDraft, policy }: LadderRowsProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const [name, setName] = useState<LadderName>('item');
  const changed = ladderChanges(policy, draft, () => '').map(({ path }) => path);
  const label = (each: LadderName): string => {
    const said = say(`admin.ladder.${each}`);
    return changed.includes(`/ladders/${each}`) ? t('admin.policyFile.ladders.changed', { name: said }) : said;
  };
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
        steps={draft.ladders[name]}
        onSteps={(steps) => onDraft({ ...draft, ladders: { ...draft.ladders, [name]: steps } })}
      />
    </Section>
  );
}
