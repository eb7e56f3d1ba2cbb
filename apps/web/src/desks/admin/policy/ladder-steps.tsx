import { QUESTION_ASKS } from '@bangban/contract/vocabulary';
import { type LadderStep, RECIPIENTS, type RecipientRef, RUNGS } from '@bangban/kernel';
import { Button, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormField } from '../../../pieces/form-field';
import { daysOf, inOrder, type Moment, momentOf, nextStep, placedAt, type Steps } from './ladder-draft';

interface LadderStepsProps {
  readonly steps: Steps;
  readonly onSteps: (steps: Steps) => void;
}

/** The rungs of one ladder: when, who hears of it, and whether that is a question. */
export function LadderSteps({ onSteps, steps }: LadderStepsProps): ReactNode {
  const { t } = useTranslation();
  const fresh = nextStep(steps);
  return (
    <>
      {steps.map((step, no) => (
        <Step
          key={step.rung}
          step={step}
          taken={steps.map(({ rung }) => rung)}
          onStep={(changed) => onSteps(inOrder(steps.map((each, at) => (at === no ? changed : each))))}
          onRemove={steps.length > 1 ? () => onSteps(steps.filter((_, at) => at !== no)) : null}
        />
      ))}
      {fresh ? (
        <Button onClick={() => onSteps(inOrder([...steps, fresh]))}>{t('admin.policyFile.ladders.add')}</Button>
      ) : null}
    </>
  );
}

interface StepProps {
  readonly step: LadderStep;
  readonly taken: readonly LadderStep['rung'][];
  readonly onStep: (step: LadderStep) => void;
  readonly onRemove: (() => void) | null;
}

const MOMENTS: readonly Moment[] = ['before', 'yellow', 'after'];

function Step({ onRemove, onStep, step, taken }: StepProps): ReactNode {
  const { t } = useTranslation();
  const name = t(`words.rung.${step.rung}`);
  const moment = momentOf(step);
  const set = (change: Partial<LadderStep>): void => onStep({ ...step, ...change });
  const asks = (value: string): void => {
    const { asksFor: _, ...rest } = step;
    const asked = QUESTION_ASKS.find((each) => each === value);
    onStep(asked ? { ...rest, asks: true, asksFor: asked } : { ...rest, asks: false });
  };
  return (
    <div className="request-row" role="group" aria-label={name}>
      <FormField label={t('admin.policyFile.ladders.rung')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select
            {...ids}
            popupMatchSelectWidth={false}
            value={step.rung}
            options={RUNGS.filter((rung) => rung === step.rung || !taken.includes(rung)).map((value) => ({
              value,
              label: t(`words.rung.${value}`),
            }))}
            onChange={(rung) => set({ rung })}
          />
        )}
      </FormField>
      <FormField label={t('admin.policyFile.ladders.when')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<Moment>
            {...ids}
            popupMatchSelectWidth={false}
            value={moment}
            options={MOMENTS.map((value) => ({ value, label: t(`admin.policyFile.ladders.moment.${value}`) }))}
            onChange={(value) => set({ after: placedAt(value, daysOf(step)) })}
          />
        )}
      </FormField>
      {moment === 'yellow' ? null : (
        <FormField label={t('admin.policyFile.ladders.days')} unit={t('admin.policyFile.unit.days')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <InputNumber
              {...ids}
              min={moment === 'before' ? 1 : 0}
              max={250}
              precision={0}
              value={daysOf(step)}
              onChange={(days) => set({ after: placedAt(moment, days ?? daysOf(step)) })}
            />
          )}
        </FormField>
      )}
      <FormField label={t('admin.policyFile.ladders.asks')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string>
            {...ids}
            popupMatchSelectWidth={false}
            value={step.asks ? (step.asksFor ?? 'press') : 'none'}
            options={[
              { value: 'none', label: t('admin.policyFile.ladders.tells') },
              ...QUESTION_ASKS.map((value) => ({ value, label: t(`question.asksFor.${value}`) })),
            ]}
            onChange={asks}
          />
        )}
      </FormField>
      <div className="request-wide">
        <FormField label={t('admin.policyFile.ladders.to')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<RecipientRef[]>
              {...ids}
              mode="multiple"
              value={[...step.to]}
              options={RECIPIENTS.map((value) => ({ value, label: t(`admin.recipient.${value}`) }))}
              onChange={(to) => (to.length > 0 ? set({ to }) : undefined)}
            />
          )}
        </FormField>
      </div>
      {onRemove ? (
        <Button aria-label={t('admin.policyFile.requests.removeOf', { name })} onClick={onRemove}>
          {t('admin.policyFile.remove')}
        </Button>
      ) : null}
    </div>
  );
}
