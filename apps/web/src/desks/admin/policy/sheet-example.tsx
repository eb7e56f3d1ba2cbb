import { type ReviewFact } from '@bangban/contract/vocabulary';
import { Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion, ReviewRules } from '@bangban/domain';
import { useLabel } from '../../../i18n/use-language';
import { FormField } from '../../../pieces/form-field';
import { Section } from '../../../pieces/section';
import { NumberField } from './number-field';
import { type Example, factsOf, judgedOf, preview } from './sheet-preview';
import { Scored, ScoredShortly } from './sheet-scored';

interface SheetExampleProps {
  readonly draft: ReviewRules;
  readonly present: ReviewRules;
}

const MOST_EXPERTS = 9;

/** A proposal that is made up here, scored by the draft and by the sheet in force: what weights and vetoes do. Nothing is kept. */
export function SheetExample({ draft, present }: SheetExampleProps): ReactNode {
  const { t } = useTranslation();
  const [example, setExample] = useState<Example>({ facts: {}, scores: {}, experts: present.leastExperts });
  const facts = factsOf([...draft.criteria, ...present.criteria]);
  const fact = (name: ReviewFact, value: string): void =>
    setExample({ ...example, facts: { ...example.facts, [name]: value } });
  const give = (key: string, no: number, value: number | null): void => {
    const own = Array.from({ length: MOST_EXPERTS }, (_, at) =>
      at === no ? value : (example.scores[key]?.[at] ?? null),
    );
    setExample({ ...example, scores: { ...example.scores, [key]: own } });
  };
  return (
    <Section title={t('admin.sheet.example')} about={t('admin.sheet.exampleAbout')}>
      <div className="figure-grid">
        {facts.map((name) => (
          <FormField key={name} label={t(`reviews.fact.${name}`)}>
            {(ids) => (
              <Input
                {...ids}
                inputMode="decimal"
                maxLength={17}
                value={example.facts[name] ?? ''}
                onChange={({ target }) => fact(name, target.value)}
              />
            )}
          </FormField>
        ))}
        <NumberField
          label={t('admin.sheet.experts')}
          min={1}
          max={MOST_EXPERTS}
          value={Math.min(MOST_EXPERTS, example.experts)}
          onValue={(experts) => setExample({ ...example, experts: experts ?? example.experts })}
        />
      </div>
      {judgedOf(draft.criteria, present.criteria).map(({ criterion, dropped }) => (
        <Scores
          key={criterion.key}
          criterion={criterion}
          dropped={dropped}
          given={Array.from({ length: example.experts }, (_, no) => example.scores[criterion.key]?.[no] ?? null)}
          onGiven={(no, value) => give(criterion.key, no, value)}
        />
      ))}
      <Scored rules={draft} previewed={preview(draft, example)} />
      <ScoredShortly rules={present} previewed={preview(present, example)} />
    </Section>
  );
}

interface ScoresProps {
  readonly criterion: ReviewCriterion;
  /** Only the sheet in force has it. */
  readonly dropped: boolean;
  readonly given: readonly (number | null)[];
  readonly onGiven: (no: number, value: number | null) => void;
}

/** What each expert would give for one criterion. */
function Scores({ criterion, dropped, given, onGiven }: ScoresProps): ReactNode {
  const { t } = useTranslation();
  const label = useLabel()(criterion.label).trim() || t('admin.sheet.nameless');
  return (
    <div className="example-scores" role="group" aria-label={label}>
      <span className="grow">
        {label}
        {dropped ? <span className="faint"> {t('admin.sheet.onlyPresent')}</span> : null}
      </span>
      {given.map((value, no) => (
        <InputNumber<number>
          key={no}
          aria-label={t('admin.sheet.scoreOf', { label, no: `${no + 1}` })}
          min={0}
          max={100}
          precision={0}
          controls={false}
          inputMode="numeric"
          value={value}
          onChange={(next) => onGiven(no, next)}
        />
      ))}
    </div>
  );
}
