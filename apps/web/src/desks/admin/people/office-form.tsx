import { useQuery } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isAdministrator, isOutsider } from '@bangban/kernel';
import { officesQuery, peopleQuery, type Person } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { useSave } from '../../../lib/use-save';
import { FormFault } from '../../../pieces/form-fault';
import { GatedButton } from '../../../pieces/gated-button';
import { saveOffice } from '../directory-changes';

interface OfficeFormProps {
  readonly person: Person;
  readonly reason: string | null;
}

/** The staff of somebody's own office: besides that person, they may name who acts in that person's name. */
export function OfficeForm({ person, reason }: OfficeFormProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const { data: people } = useQuery(peopleQuery);
  const { data: offices } = useQuery(officesQuery);
  const known = offices?.find(({ principalId }) => principalId === person.id)?.staffIds ?? [];
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const staffIds = changed ?? known;
  const form = useSave(() => saveOffice(person.id, staffIds));
  const eligible = (people ?? []).filter(
    (each) => each.active && each.id !== person.id && !isOutsider(each) && !isAdministrator(each),
  );

  async function submit(): Promise<void> {
    if (!(await form.save(undefined))) return;
    setChanged(null);
    void message.success(t('admin.people.officeSaved', { name: person.name }));
  }

  return (
    <section className="drawer-part" aria-labelledby={id}>
      <h2 id={id}>{t('admin.people.office')}</h2>
      <p className="faint">{t('admin.people.officeHint')}</p>
      <Select
        mode="multiple"
        aria-labelledby={id}
        disabled={reason !== null}
        showSearch={BY_LABEL}
        placeholder={t('admin.people.noOffice')}
        value={[...staffIds]}
        onChange={(ids: string[]) => setChanged(ids)}
        options={eligible.map((each) => ({ value: each.id, label: `${each.name} (${each.id})` }))}
      />
      <FormFault words={form.refusal} />
      <div className="part-foot">
        <GatedButton loading={form.busy} reason={reason} onClick={() => void submit()}>
          {t('admin.people.saveOffice')}
        </GatedButton>
      </div>
    </section>
  );
}
