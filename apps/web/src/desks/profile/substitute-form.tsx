import { useQuery } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays, type DateOnly, isAdministrator, isOutsider } from '@bangban/kernel';
import { type Person, peopleQuery, useNames } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useDraft } from '../../lib/use-draft';
import { useFormat } from '../../lib/use-format';
import { useSave } from '../../lib/use-save';
import { DayPicker } from '../../pieces/day-picker';
import { DraftNote } from '../../pieces/draft-note';
import { FormEnd } from '../../pieces/form-end';
import { FormField } from '../../pieces/form-field';
import { addSubstitute } from './profile-queries';

interface SubstituteFormProps {
  /** Fixed: for oneself. Without it the form asks. */
  readonly principalId?: string;
  /** Who may be named as principal, where the form asks. */
  readonly among?: (person: Person) => boolean;
  readonly onDone: () => void;
}

type Fields = Readonly<
  Record<'principalId' | 'substituteId', string | undefined> & Record<'fromDate' | 'toDate', DateOnly | null>
>;

const WEEK = 6;
/** Beside which field a refusal stands. */
const FIELD_OF = {
  SUBSTITUTE_ADMINISTRATOR: 'substituteId',
  SUBSTITUTE_OUTSIDE: 'substituteId',
  SUBSTITUTE_RING: 'substituteId',
  SUBSTITUTE_APART: 'substituteId',
  SUBSTITUTE_POST: 'substituteId',
  PERSON_GONE: 'substituteId',
  SUBSTITUTE_OVERLAP: 'fromDate',
  SUBSTITUTE_TOO_FAR: 'fromDate',
  SUBSTITUTE_OVER: 'toDate',
  SUBSTITUTE_TOO_LONG: 'toDate',
};

/** Names who acts for whom, from and to. */
export function SubstituteForm({ among, onDone, principalId: fixed }: SubstituteFormProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { today } = useFormat();
  const { clear, restored, set, values } = useDraft<Fields>('Substitute', [fixed ?? null], {
    principalId: fixed,
    substituteId: undefined,
    fromDate: today,
    toDate: addDays(today, WEEK),
  });
  const { fromDate, principalId, substituteId, toDate } = values;
  const form = useSave(addSubstitute, { fieldOf: FIELD_OF });
  const people = usePersonOptions();
  const principals = people.filter(({ person }) => among?.(person) ?? true);

  async function submit(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const sound = form.check({
      principalId: principalId === undefined ? t('substitute.needPrincipal') : null,
      substituteId:
        substituteId === undefined
          ? t('substitute.needSubstitute')
          : substituteId === principalId
            ? t('substitute.self')
            : null,
      fromDate: fromDate === null ? t('substitute.needDay') : null,
      toDate: toDate === null ? t('substitute.needDay') : fromDate && toDate < fromDate ? t('substitute.turned') : null,
    });
    if (!sound || !principalId || !substituteId || !fromDate || !toDate) return;
    if (!(await form.save({ principalId, substituteId, fromDate, toDate }))) return;
    clear();
    void message.success(t('substitute.done'));
    onDone();
  }

  const choose = (
    label: string,
    value: string | undefined,
    onChange: (id: string) => void,
    options: readonly PersonOption[],
    fault: string | undefined,
  ): ReactNode => (
    <FormField label={label} fault={fault}>
      {(ids) => (
        <Select
          {...ids}
          value={value}
          onChange={onChange}
          options={[...options]}
          showSearch={BY_LABEL}
          notFoundContent={t('substitute.nobody')}
        />
      )}
    </FormField>
  );
  return (
    <form className="stack narrow" noValidate onSubmit={(event) => void submit(event)}>
      {restored ? <DraftNote onClear={clear} /> : null}
      {fixed === undefined
        ? choose(
            t('substitute.principal'),
            principalId,
            (id) => set({ principalId: id }),
            principals,
            form.faults.principalId,
          )
        : null}
      {choose(
        t('substitute.substitute'),
        substituteId,
        (id) => set({ substituteId: id }),
        people.filter(({ value }) => value !== principalId),
        form.faults.substituteId,
      )}
      <div className="two-days">
        <DayField
          label={t('substitute.from')}
          value={fromDate}
          onChange={(date) => set({ fromDate: date })}
          fault={form.faults.fromDate}
        />
        <DayField
          label={t('substitute.to')}
          value={toDate}
          onChange={(date) => set({ toDate: date })}
          fault={form.faults.toDate}
        />
      </div>
      <p className="faint field-hint">{t('substitute.daysHint')}</p>
      <FormEnd form={form} words={t('substitute.save')} onCancel={onDone} />
    </form>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: DateOnly | null;
  readonly onChange: (date: DateOnly | null) => void;
  readonly fault: string | undefined;
}

function DayField({ fault, label, onChange, value }: DayFieldProps): ReactNode {
  return (
    <FormField label={label} fault={fault}>
      {({ 'aria-invalid': _, ...ids }) => (
        <DayPicker {...ids} allowClear={false} value={value} onChange={(day) => onChange(day ?? null)} />
      )}
    </FormField>
  );
}

interface PersonOption {
  readonly value: string;
  readonly label: string;
  readonly person: Person;
}

/** Officials in office, with their unit, so that two of one name can be told apart. */
function usePersonOptions(): readonly PersonOption[] {
  const { data } = useQuery(peopleQuery);
  const nameOf = useNames();
  return (data ?? [])
    .filter(({ active, roles }) => active && roles.length > 0 && !isAdministrator({ roles }) && !isOutsider({ roles }))
    .map((person) => ({
      value: person.id,
      label: person.unitId === null ? person.name : `${person.name} (${nameOf(person.unitId)})`,
      person,
    }));
}
