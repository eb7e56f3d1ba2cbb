import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CONDITION_GATES, type ConditionGate } from '@bangban/contract/vocabulary';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import type { Decision } from '../../lib/reviews';
import { FormField } from '../../pieces/form-field';

export type DraftCondition = Readonly<Decision['conditions'][number]>;
export const NEW_CONDITION: DraftCondition = { title: '', unitId: '', personId: null, limit: 10, blocks: 'signing' };
export const draftFrom = ({ blocks, limit, personId, title, unitId }: DraftCondition): DraftCondition => ({
  blocks,
  limit,
  personId,
  title,
  unitId,
});
export const isWhole = ({ title, unitId }: DraftCondition): boolean => title.trim() !== '' && unitId !== '';

interface ConditionFieldsProps {
  readonly conditions: readonly DraftCondition[];
  readonly onChange: (conditions: readonly DraftCondition[]) => void;
  readonly fault: string | undefined;
}

/** 准入条件: each is an item of the checklist when it is decided. */
export function ConditionFields({ conditions, fault, onChange }: ConditionFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <fieldset className="condition-fields">
      <legend>{t('reviews.conditions')}</legend>
      {conditions.map((each, index) => (
        <One
          key={index}
          no={index + 1}
          condition={each}
          onChange={(next) => onChange(conditions.map((other, place) => (place === index ? next : other)))}
          onRemove={() => onChange(conditions.filter((_, place) => place !== index))}
        />
      ))}
      <Button onClick={() => onChange([...conditions, NEW_CONDITION])}>{t('reviews.condition.add')}</Button>
      {fault ? <p className="field-fault">{fault}</p> : null}
    </fieldset>
  );
}

interface OneProps {
  readonly no: number;
  readonly condition: DraftCondition;
  readonly onChange: (condition: DraftCondition) => void;
  readonly onRemove: () => void;
}

const FREE = 'free';

function One({ condition, no, onChange, onRemove }: OneProps): ReactNode {
  const { t } = useTranslation();
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const { blocks, limit, personId, title, unitId } = condition;
  const ofUnit = (people ?? []).filter((person) => person.unitId === unitId);
  return (
    <div className="condition-one" role="group" aria-label={t('reviews.condition.one', { no: `${no}` })}>
      <FormField label={t('reviews.condition.title')}>
        {(ids) => (
          <Input
            {...ids}
            maxLength={120}
            value={title}
            onChange={({ target }) => onChange({ ...condition, title: target.value })}
          />
        )}
      </FormField>
      <FormField label={t('reviews.condition.unit')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string>
            {...ids}
            showSearch={{ optionFilterProp: 'label' }}
            {...(unitId === '' ? {} : { value: unitId })}
            options={(units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next) => onChange({ ...condition, unitId: next, personId: null })}
          />
        )}
      </FormField>
      <FormField label={t('reviews.condition.person')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string>
            {...ids}
            allowClear
            {...(personId === null ? {} : { value: personId })}
            options={ofUnit.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(next: string | undefined) => onChange({ ...condition, personId: next ?? null })}
          />
        )}
      </FormField>
      <div className="row wrap">
        <FormField label={t('reviews.condition.limit')}>
          {({ 'aria-invalid': _, status: __, ...ids }) => (
            <InputNumber<number>
              {...ids}
              min={1}
              max={250}
              precision={0}
              value={limit}
              onChange={(next) => onChange({ ...condition, limit: next ?? limit })}
            />
          )}
        </FormField>
        <FormField label={t('reviews.condition.blocks')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<ConditionGate | typeof FREE>
              {...ids}
              className="condition-gate"
              value={blocks ?? FREE}
              options={[
                ...CONDITION_GATES.map((value) => ({ value, label: t(`words.stage.${value}`) })),
                { value: FREE, label: t('reviews.condition.free') },
              ]}
              onChange={(next) => onChange({ ...condition, blocks: next === FREE ? null : next })}
            />
          )}
        </FormField>
        <Button type="text" onClick={onRemove} aria-label={t('reviews.condition.remove', { no: `${no}` })}>
          {'\u00d7'}
        </Button>
      </div>
    </div>
  );
}
