import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdministrator } from '@bangban/kernel';
import { peopleQuery, policiesQuery, policyQuery, type Unit, unitsQuery } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../pieces/draft-note';
import { FormField } from '../../../pieces/form-field';
import { WorkLeftPanel } from '../../../pieces/work-left-panel';
import { type Leaving, PLACE_ID, saveUnit, type UnitInput } from '../directory-changes';
import { useDirectorySave } from '../use-directory-save';
import { FormFault } from '../../../pieces/form-fault';
import { useFunctionName } from './use-function-name';
import { functionsWanted, possibleParents } from './unit-tree';

interface UnitFormProps {
  /** Null: a new one. */
  readonly unit: Unit | null;
  readonly onDone: () => void;
}

const EMPTY: UnitInput = { name: '', nameEn: null, parentId: null, headId: null, functions: [], active: true };

/** What is said of a unit. */
export function UnitForm({ onDone, unit }: UnitFormProps): ReactNode {
  const { t } = useTranslation();
  const { clear, restored, set, values } = useDraft('Unit', [unit?.id ?? null], {
    id: '',
    ...(unit ? { ...unit, name: unit.nameZh } : EMPTY),
  });
  const { id } = values;
  const { data: units } = useQuery(unitsQuery);
  const form = useDirectorySave((leaving) => {
    const { active, functions, headId, name, nameEn, parentId } = values;
    return saveUnit(
      id,
      { name: name.trim(), nameEn: nameEn?.trim() || null, parentId, headId, functions, active },
      leaving,
    );
  });

  async function submit(leaving?: Leaving): Promise<void> {
    const taken = unit === null && (units ?? []).some((each) => each.id === id);
    const sound = form.check({
      id: PLACE_ID.test(id) ? (taken ? t('admin.idTaken') : null) : t('admin.idRule'),
      name: values.name.trim() === '' ? t('admin.needName') : null,
    });
    if (!sound || !(await form.save(leaving))) return;
    clear();
    form.tell(t('admin.saved', { name: values.name.trim() }));
    onDone();
  }

  return (
    <form
      className="drawer-part"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {restored ? <DraftNote onClear={clear} /> : null}
      <FormField label={t('admin.units.name')} fault={form.faults.name}>
        {(ids) => (
          <Input {...ids} maxLength={80} value={values.name} onChange={({ target }) => set({ name: target.value })} />
        )}
      </FormField>
      <FormField label={t('admin.nameEn')} hint={t('admin.nameEnHint')} fault={form.faults.nameEn} optional>
        {(ids) => (
          <Input
            {...ids}
            maxLength={120}
            value={values.nameEn ?? ''}
            onChange={({ target }) => set({ nameEn: target.value })}
          />
        )}
      </FormField>
      {unit === null ? (
        <FormField label={t('admin.id')} hint={t('admin.idHint')} fault={form.faults.id}>
          {(ids) => (
            <Input {...ids} maxLength={64} value={id} onChange={({ target }) => set({ id: target.value.trim() })} />
          )}
        </FormField>
      ) : null}
      <UnitChoices unitId={unit?.id ?? null} values={values} set={set} />
      <div className="row">
        <Switch checked={values.active} onChange={(active) => set({ active })} aria-label={t('admin.units.active')} />
        <span>{t(values.active ? 'admin.units.active' : 'admin.units.closed')}</span>
      </div>
      {values.active || !unit?.active ? null : <p className="muted">{t('admin.units.closing')}</p>}
      <FormFault words={form.refusal} />
      {form.left ? (
        <WorkLeftPanel left={form.left} busy={form.busy} onConfirm={(leaving) => void submit(leaving)} />
      ) : null}
      <div className="part-foot">
        <Button type="primary" htmlType="submit" loading={form.busy}>
          {t('admin.save')}
        </Button>
        <Button onClick={onDone}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}

interface UnitChoicesProps {
  readonly unitId: string | null;
  readonly values: UnitInput;
  readonly set: (changes: Partial<UnitInput>) => void;
}

/** Where it belongs, who leads it, what it does. */
function UnitChoices({ set, unitId, values }: UnitChoicesProps): ReactNode {
  const { t } = useTranslation();
  const functionName = useFunctionName();
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const { data: versions } = useQuery(policiesQuery);
  const newest = versions?.[0]?.version ?? 0;
  const { data: policy } = useQuery({ ...policyQuery(newest), enabled: newest > 0 });
  const functions = [
    ...new Set([...(policy ? functionsWanted(policy) : []), ...(units ?? []).flatMap((each) => each.functions)]),
  ];
  const own = (each: { readonly unitId: string | null }): number => Number(each.unitId === unitId && unitId !== null);
  const heads = (people ?? [])
    .filter(({ active, kind, roles }) => active && kind !== 'outside' && !isAdministrator({ roles }))
    .sort((a, b) => own(b) - own(a));
  return (
    <>
      <FormField label={t('admin.units.parent')} optional>
        {(ids) => (
          <Select
            {...ids}
            allowClear
            showSearch={BY_LABEL}
            value={values.parentId}
            onChange={(parentId: string | undefined) => set({ parentId: parentId ?? null })}
            options={possibleParents(units ?? [], unitId).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FormField>
      <FormField label={t('admin.units.head')} hint={t('admin.units.headHint')} optional>
        {(ids) => (
          <Select
            {...ids}
            allowClear
            showSearch={BY_LABEL}
            value={values.headId}
            onChange={(headId: string | undefined) => set({ headId: headId ?? null })}
            options={heads.map(({ id, name }) => ({ value: id, label: `${name} (${id})` }))}
          />
        )}
      </FormField>
      <FormField label={t('admin.units.functions')} hint={t('admin.units.functionsHint')} optional>
        {(ids) => (
          <Select
            {...ids}
            mode="multiple"
            showSearch={BY_LABEL}
            value={[...values.functions]}
            onChange={(chosen: string[]) => set({ functions: chosen })}
            options={functions.map((name) => ({ value: name, label: functionName(name) }))}
          />
        )}
      </FormField>
    </>
  );
}
