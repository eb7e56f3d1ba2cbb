import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { peopleQuery, type Person, unitsQuery } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { useDraft } from '../../../lib/use-draft';
import { DraftNote } from '../../../pieces/draft-note';
import { FormField } from '../../../pieces/form-field';
import { GatedButton } from '../../../pieces/gated-button';
import { WorkLeftPanel } from '../../../pieces/work-left-panel';
import { type Leaving, PLACE_ID, savePerson } from '../directory-changes';
import { useDirectorySave } from '../use-directory-save';
import { FormFault } from '../../../pieces/form-fault';

interface PersonFormProps {
  /** Null: a new one. */
  readonly person: Person | null;
  /** Why it may not be changed; null: it may. */
  readonly reason: string | null;
  readonly onDone: () => void;
}

const PHONE = /^[0-9+()\- ]{3,30}$/;
const MAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

/** Who somebody is, and how to reach them. */
export function PersonForm({ onDone, person, reason }: PersonFormProps): ReactNode {
  const { t } = useTranslation();
  const { clear, restored, set, values } = useDraft('Person', [person?.id ?? null], {
    id: person?.id ?? '',
    name: person?.nameZh ?? '',
    nameEn: person?.nameEn ?? '',
    unitId: person?.unitId ?? null,
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    active: person?.active ?? true,
  });
  const { active, email, id, name, nameEn, phone, unitId } = values;
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const form = useDirectorySave((leaving) =>
    savePerson(
      id,
      {
        name: name.trim(),
        nameEn: nameEn.trim() || null,
        unitId,
        phone: phone.trim() || null,
        email: email.trim() || null,
        active,
      },
      leaving,
    ),
  );
  const closed = reason !== null;

  async function submit(leaving?: Leaving): Promise<void> {
    const taken = person === null && (people ?? []).some((each) => each.id === id);
    const sound = form.check({
      id: PLACE_ID.test(id) ? (taken ? t('admin.idTaken') : null) : t('admin.idRule'),
      name: name.trim() === '' ? t('admin.needName') : null,
      phone: phone.trim() === '' || PHONE.test(phone.trim()) ? null : t('admin.people.phoneRule'),
      email: email.trim() === '' || MAIL.test(email.trim()) ? null : t('admin.people.emailRule'),
    });
    if (!sound || !(await form.save(leaving))) return;
    clear();
    form.tell(t(person === null ? 'admin.people.made' : 'admin.saved', { name: name.trim() }));
    onDone();
  }

  const line = (
    label: string,
    value: string,
    write: (text: string) => void,
    fault?: string,
    hint?: string,
  ): ReactNode => (
    <FormField label={label} fault={fault} hint={hint}>
      {(ids) => <Input {...ids} disabled={closed} value={value} onChange={({ target }) => write(target.value)} />}
    </FormField>
  );
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
      {line(t('admin.people.name'), name, (text) => set({ name: text }), form.faults.name)}
      {line(t('admin.nameEn'), nameEn, (text) => set({ nameEn: text }), form.faults.nameEn, t('admin.nameEnHint'))}
      {person === null
        ? line(t('admin.id'), id, (text) => set({ id: text.trim() }), form.faults.id, t('admin.people.idHint'))
        : null}
      <FormField label={t('admin.people.unit')} optional>
        {(ids) => (
          <Select
            {...ids}
            allowClear
            disabled={closed}
            showSearch={BY_LABEL}
            value={unitId}
            onChange={(next: string | undefined) => set({ unitId: next ?? null })}
            options={(units ?? []).filter((each) => each.active).map((each) => ({ value: each.id, label: each.name }))}
          />
        )}
      </FormField>
      {line(t('admin.people.phone'), phone, (text) => set({ phone: text }), form.faults.phone)}
      {line(
        t('admin.people.email'),
        email,
        (text) => set({ email: text }),
        form.faults.email,
        t('admin.people.emailHint'),
      )}
      <div className="row">
        <Switch
          checked={active}
          disabled={closed}
          onChange={(on) => set({ active: on })}
          aria-label={t('admin.people.active')}
        />
        <span>{t(active ? 'admin.people.active' : 'admin.people.left')}</span>
      </div>
      {active || !person?.active ? null : <p className="muted">{t('admin.people.leaving')}</p>}
      <FormFault words={form.refusal} />
      {form.left ? (
        <WorkLeftPanel left={form.left} busy={form.busy} onConfirm={(leaving) => void submit(leaving)} />
      ) : null}
      <div className="part-foot">
        <GatedButton type="primary" htmlType={closed ? 'button' : 'submit'} loading={form.busy} reason={reason}>
          {t('admin.save')}
        </GatedButton>
        {person === null ? <Button onClick={onDone}>{t('form.cancel')}</Button> : null}
      </div>
      {closed ? <p className="faint">{reason}</p> : null}
    </form>
  );
}
