import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Checkbox, Select } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMPLAINT_SUBJECTS, type ComplaintSubject } from '@bangban/contract/vocabulary';
import { lodgeComplaint } from '../../lib/complaints';
import { keys } from '../../lib/query-keys';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../form-fault';
import { FormField } from '../form-field';
import { WordsField } from '../words-field';

interface Choice {
  readonly value: string;
  readonly label: string;
}
interface ComplaintFormProps {
  readonly projectId: string;
  /** Of the help centre, which records it for one of these; null: the company itself. */
  readonly contacts: readonly Choice[] | null;
  readonly items: readonly (Choice & { readonly unitId: string })[];
  readonly units: readonly Choice[];
  readonly onDone: () => void;
}

const FIELD_OF = {
  COMPLAINT_CONTACT: 'contactId',
  COMPLAINT_ITEM_UNKNOWN: 'itemId',
  COMPLAINT_UNIT_UNKNOWN: 'unitId',
  COMPLAINT_UNIT_MISSING: 'unitId',
  COMPLAINT_NOT_KEPT: 'confidential',
  COMPLAINT_OWN_UNIT: 'confidential',
};

/** 提出投诉: what it is about, in words, which item and unit, and whether that unit may know of it. */
export function ComplaintForm({ contacts, items, onDone, projectId, units }: ComplaintFormProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [contactId, setContactId] = useState(contacts?.length === 1 ? contacts[0]?.value : undefined);
  const [subject, setSubject] = useState<ComplaintSubject | undefined>();
  const [words, setWords] = useState('');
  const [itemId, setItemId] = useState<string | undefined>();
  const [unitId, setUnitId] = useState<string | undefined>();
  const [confidential, setConfidential] = useState(false);
  const form = useSave(
    async (chosen: ComplaintSubject) => {
      const about = { itemId: itemId ?? null, unitId: unitId ?? null, confidential };
      const body = { projectId, contactId: contactId ?? null, subject: chosen, words: words.trim(), ...about };
      await lodgeComplaint(body);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t('complaints.form.done'));
      onDone();
    },
    { fieldOf: FIELD_OF },
  );
  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const faults = {
      contactId: contacts && contactId === undefined ? t('complaints.form.needContact') : null,
      subject: subject === undefined ? t('complaints.form.needSubject') : null,
      words: words.trim() === '' ? t('complaints.form.needWords') : null,
      unitId: confidential && unitId === undefined ? t('complaints.form.needUnit') : null,
    };
    if (form.check(faults) && subject) await form.save(subject);
  }
  return (
    <form
      className="stack complaint-form"
      noValidate
      aria-label={t('complaints.form.title')}
      onSubmit={(event) => void send(event)}
    >
      {contacts ? (
        <FormField label={t('complaints.form.contact')} fault={form.faults.contactId}>
          {(ids) => <Chosen ids={ids} value={contactId} options={contacts} onChange={setContactId} />}
        </FormField>
      ) : null}
      <FormField label={t('complaints.form.subject')} fault={form.faults.subject}>
        {(ids) => (
          <Chosen
            ids={ids}
            value={subject}
            options={COMPLAINT_SUBJECTS.map((value) => ({ value, label: t(`words.complaintSubject.${value}`) }))}
            onChange={(next) => setSubject(next as ComplaintSubject | undefined)}
          />
        )}
      </FormField>
      <WordsField
        label={t('complaints.form.words')}
        fault={form.faults.words}
        rows={[3, 10]}
        value={words}
        onChange={setWords}
      />
      {items.length > 0 ? (
        <FormField label={t('complaints.form.item')} optional fault={form.faults.itemId}>
          {(ids) => (
            <Chosen
              ids={ids}
              value={itemId}
              options={items}
              onChange={(next) => {
                setItemId(next);
                setUnitId(items.find(({ value }) => value === next)?.unitId ?? unitId);
              }}
            />
          )}
        </FormField>
      ) : null}
      <FormField label={t('complaints.form.unit')} optional fault={form.faults.unitId}>
        {(ids) => <Chosen ids={ids} value={unitId} options={units} onChange={setUnitId} />}
      </FormField>
      <div className="field-row">
        <Checkbox checked={confidential} onChange={({ target }) => setConfidential(target.checked)}>
          {t('complaints.form.confidential')}
        </Checkbox>
        <p className="faint field-hint">{t('complaints.form.confidentialHint')}</p>
        {form.faults.confidential ? <p className="field-fault">{form.faults.confidential}</p> : null}
      </div>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        <Button size="large" onClick={onDone}>
          {t('states.back')}
        </Button>
        <Button size="large" type="primary" htmlType="submit" loading={form.busy}>
          {t('complaints.form.send')}
        </Button>
      </div>
    </form>
  );
}

interface ChosenProps {
  readonly ids: {
    readonly id: string;
    readonly 'aria-describedby': string | undefined;
    readonly status: 'error' | undefined;
  };
  readonly value: string | undefined;
  readonly options: readonly Choice[];
  readonly onChange: (value: string | undefined) => void;
}

function Chosen({ ids, onChange, options, value }: ChosenProps): ReactNode {
  return (
    <Select<string>
      id={ids.id}
      aria-describedby={ids['aria-describedby'] ?? ''}
      {...(ids.status ? { status: ids.status } : {})}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      {...(value === undefined ? {} : { value })}
      options={options.map(({ label, value: of }) => ({ label, value: of }))}
      onChange={(next: string | undefined) => onChange(next)}
    />
  );
}
