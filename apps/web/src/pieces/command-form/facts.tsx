import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { HelpItemState, Policy } from '@bangban/domain';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../i18n/use-language';
import { openItems } from '../../lib/command-form/form-context';
import { type GivenFact, sharedFactsOf } from '../../lib/shared-facts';
import type { FieldIds } from '../form-field';
import type { ReferenceProps } from './chooser';

interface FactsProps {
  readonly ids: FieldIds;
  readonly facts: Policy['intake']['facts'];
  readonly given: readonly GivenFact[];
  readonly onChange: (given: readonly GivenFact[]) => void;
}

/** 一表: each shared fact once, whatever number of matters it is for. */
export function FactFields({ facts, given, ids, onChange }: FactsProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (facts.length === 0) return <p className="muted">{t('form.factsNone')}</p>;
  const put = (key: string, value: string): void => {
    const others = given.filter((each) => each.key !== key);
    onChange(value === '' ? others : [...others, { key, value }]);
  };
  return (
    <div className="stack">
      {facts.map(({ key, label }, index) => (
        <label key={key} className="field-row">
          <span className="muted">{labelOf(label)}</span>
          <Input
            {...(index === 0 ? ids : {})}
            maxLength={300}
            value={given.find((each) => each.key === key)?.value ?? ''}
            onChange={({ target }) => put(key, target.value)}
          />
        </label>
      ))}
    </div>
  );
}

/** What the matters that are chosen ask for. */
export function FactsInput({ context, ids, onChange, value, values }: ReferenceProps): ReactNode {
  const chosen = (values.itemIds ?? []) as readonly string[];
  const items: readonly HelpItemState[] = openItems(context).filter(({ id }) => chosen.includes(id));
  const facts = sharedFactsOf(context.policy?.intake.facts ?? [], items);
  return <FactFields ids={ids} facts={facts} given={(value ?? []) as readonly GivenFact[]} onChange={onChange} />;
}
