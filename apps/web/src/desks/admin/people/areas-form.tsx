import { useQuery } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Person, unitsQuery } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { useSave } from '../../../lib/use-save';
import { FormFault } from '../../../pieces/form-fault';
import { GatedButton } from '../../../pieces/gated-button';
import { saveAreas } from '../directory-changes';

interface AreasFormProps {
  readonly person: Person;
  readonly reason: string | null;
}

/** 片区联系: the units whose projects a leader reads, besides those they answer for. */
export function AreasForm({ person, reason }: AreasFormProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const { data: units } = useQuery(unitsQuery);
  const [changed, setChanged] = useState<readonly string[] | null>(null);
  const unitIds = changed ?? person.areas;
  const form = useSave(() => saveAreas(person.id, unitIds));
  const eligible = (units ?? []).filter((unit) => unit.active || unitIds.includes(unit.id));

  async function submit(): Promise<void> {
    if (!(await form.save(undefined))) return;
    setChanged(null);
    void message.success(t('admin.people.areasSaved', { name: person.name }));
  }

  return (
    <section className="drawer-part" aria-labelledby={id}>
      <h2 id={id}>{t('admin.people.areas')}</h2>
      <p className="faint">{t('admin.people.areasHint')}</p>
      <Select
        mode="multiple"
        aria-labelledby={id}
        disabled={reason !== null}
        showSearch={BY_LABEL}
        placeholder={t('admin.people.noAreas')}
        maxCount={50}
        value={[...unitIds]}
        onChange={(ids: string[]) => setChanged(ids)}
        options={eligible.map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <FormFault words={form.refusal} />
      <div className="part-foot">
        <GatedButton loading={form.busy} reason={reason} onClick={() => void submit()}>
          {t('admin.people.saveAreas')}
        </GatedButton>
      </div>
    </section>
  );
}
