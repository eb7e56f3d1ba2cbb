import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GROUP_FORMS, type GroupForm } from '@bangban/contract/vocabulary';
import { dayOf } from '../../i18n/format';
import { useLabel } from '../../i18n/use-language';
import { can } from '../../lib/desks';
import { endGroup, establishGroup, type GroupRow, type GroupSaid, reviseGroup } from '../../lib/outreach';
import { keys } from '../../lib/query-keys';
import { newestPolicyQuery, peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { Asking, LineField } from '../../pieces/asking';
import { AskingFacts } from '../../pieces/asking-facts';
import { DayPicker } from '../../pieces/day-picker';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';

type Typed = Pick<GroupSaid, 'form' | 'name' | 'leaderIds' | 'industry'> & {
  readonly unitId: string | null;
  readonly place: string;
};
const EMPTY: Typed = { form: 'industry-group', name: '', unitId: null, leaderIds: [], industry: null, place: '' };
const FIELD_OF = {
  GROUP_LEADERS: 'leaderIds',
  GROUP_UNIT: 'unitId',
  GROUP_INDUSTRY: 'industry',
  GROUP_PLACE: 'place',
} as const;

const said = ({ industry, leaderIds, name, place, unitId }: Typed): Omit<GroupSaid, 'form'> => ({
  name: name.trim(),
  unitId: unitId ?? '',
  leaderIds: [...leaderIds],
  industry,
  place: place.trim() === '' ? null : place.trim(),
});
const lacks = ({ leaderIds, name, unitId }: Typed): boolean =>
  name.trim() === '' || unitId === null || leaderIds.length === 0;

function useNotKeepingGroups(): string | null {
  const { t } = useTranslation();
  return can(useSession(), 'keep-libraries') ? null : t('outreach.notKeeping');
}

/** A group or an office begins. */
export function EstablishGroup(): ReactNode {
  const { t } = useTranslation();
  return (
    <AskingFacts
      primary
      act={t('outreach.establish')}
      reason={useNotKeepingGroups()}
      from={EMPTY}
      lacks={lacks}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        await establishGroup({ form: typed.form, ...said(typed) });
        return null;
      }}
    >
      {({ faults, onChange, typed }) => (
        <>
          <Segmented<GroupForm>
            aria-label={t('filter.groupForm')}
            value={typed.form}
            options={GROUP_FORMS.map((value) => ({ value, label: t(`words.groupForm.${value}`) }))}
            onChange={(next) => onChange({ ...typed, form: next })}
          />
          <Fields typed={typed} onChange={onChange} faults={faults} />
        </>
      )}
    </AskingFacts>
  );
}

/** Who leads it, for what or where, is said anew. */
export function ReviseGroup({ group }: { readonly group: GroupRow }): ReactNode {
  const { t } = useTranslation();
  const from: Typed & { readonly reason: string } = { ...group, place: group.place ?? '', reason: '' };
  return (
    <AskingFacts
      small
      act={t('outreach.reviseGroup')}
      reason={useNotKeepingGroups()}
      from={from}
      lacks={(typed) => lacks(typed) || typed.reason.trim() === ''}
      fieldOf={FIELD_OF}
      send={async (typed) => {
        await reviseGroup(group.id, { ...said(typed), reason: typed.reason.trim() });
        return null;
      }}
    >
      {({ faults, onChange, typed }) => (
        <>
          <Fields typed={typed} onChange={(next) => onChange({ ...typed, ...next })} faults={faults} />
          <LineField
            tall
            label={t('outreach.reason')}
            longest={500}
            value={typed.reason}
            fault={faults.reason}
            onChange={(reason) => onChange({ ...typed, reason })}
          />
        </>
      )}
    </AskingFacts>
  );
}

/** It ends: its name, trips and leads stay. */
export function EndGroup({ group }: { readonly group: GroupRow }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { now } = useSession();
  const notKeeping = useNotKeepingGroups();
  const [open, setOpen] = useState(false);
  const [on, setOn] = useState(() => dayOf(now));
  const [reason, setReason] = useState('');
  const form = useSave(
    async () => {
      await endGroup(group.id, { on, reason: reason.trim() });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
    },
    { fieldOf: { GROUP_DAY: 'on' } },
  );
  return (
    <>
      <GatedButton size="small" reason={notKeeping} onClick={() => setOpen(true)}>
        {t('outreach.end')}
      </GatedButton>
      <Asking
        danger
        title={t('outreach.end')}
        open={open}
        form={form}
        incomplete={reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t('outreach.endText', { name: group.name })}</p>
        <FormField label={t('outreach.on')} fault={form.faults.on}>
          {({ id }) => <DayPicker id={id} allowClear={false} value={on} onChange={(next) => setOn(next ?? on)} />}
        </FormField>
        <LineField tall label={t('outreach.reason')} longest={500} value={reason} onChange={setReason} />
      </Asking>
    </>
  );
}

interface FieldsProps {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly faults: Readonly<Record<string, string>>;
}

function Fields({ faults, onChange, typed }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { data: policy } = useQuery(newestPolicyQuery);
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const set = (part: Partial<Typed>): void => onChange({ ...typed, ...part });
  const group = typed.form === 'industry-group';
  const offices = (units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const staff = (people ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const industries = (policy?.industries ?? []).map((each) => ({ value: each.zh, label: labelOf(each) }));
  return (
    <>
      <LineField
        label={t('outreach.groupName')}
        longest={60}
        value={typed.name}
        fault={faults.name}
        onChange={(name) => set({ name })}
      />
      <FormField label={t('outreach.leaders')} fault={faults.leaderIds} hint={t('outreach.leadersHint')}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string[]>
            {...ids}
            mode="multiple"
            maxCount={3}
            showSearch={BY_LABEL}
            value={[...typed.leaderIds]}
            options={staff}
            onChange={(leaderIds) => set({ leaderIds })}
          />
        )}
      </FormField>
      <FormField label={t('outreach.unit')} fault={faults.unitId}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string>
            {...ids}
            showSearch={BY_LABEL}
            value={typed.unitId}
            options={offices}
            onChange={(unitId) => set({ unitId })}
          />
        )}
      </FormField>
      <FormField label={t('outreach.industry')} fault={faults.industry} {...(group ? {} : { optional: true })}>
        {({ 'aria-invalid': _, ...ids }) => (
          <Select<string>
            {...ids}
            allowClear
            showSearch={BY_LABEL}
            value={typed.industry}
            options={industries}
            onChange={(industry) => set({ industry: industry ?? null })}
          />
        )}
      </FormField>
      <LineField
        label={t('outreach.place')}
        longest={60}
        value={typed.place}
        fault={faults.place}
        onChange={(place) => set({ place })}
        {...(group ? { optional: true } : {})}
      />
    </>
  );
}
