import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input, InputNumber, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingDecision, type MeetingDetail, meetingActs } from '../../lib/meetings';
import { keys } from '../../lib/query-keys';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';

interface DecisionFormProps {
  readonly detail: MeetingDetail;
  readonly lineNo: number;
  /** One that is changed; without it a new one. */
  readonly decision?: MeetingDecision;
}

const USUAL_DAYS = 5;
const FIELD_OF = { MEETING_UNIT: 'unitId', MEETING_PERSON: 'personId', MEETING_LIMIT: 'limit' };

/** 议定事项: what, which unit and person, and how many working days, as an item asks for them. */
export function DecisionForm({ decision, detail, lineNo }: DecisionFormProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const seen = detail.meeting.lines.find(({ no }) => no === lineNo)?.seen;
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(decision?.text ?? '');
  const [unitId, setUnit] = useState<string | undefined>(decision?.unitId ?? seen?.unitId ?? undefined);
  const [personId, setPerson] = useState<string | undefined>(decision?.personId ?? undefined);
  const [limit, setLimit] = useState<number | null>(decision?.limit ?? USUAL_DAYS);
  const { data: units } = useQuery({ ...unitsQuery, enabled: open });
  const { data: people } = useQuery({ ...peopleQuery, enabled: open });
  const form = useSave(
    async () => {
      if (unitId === undefined || limit === null) return;
      const said = { text: text.trim(), unitId, limit, ...(personId === undefined ? {} : { personId }) };
      const { id } = detail.meeting;
      if (decision) await meetingActs.amendDecision(id, { decisionNo: decision.no, ...said });
      else await meetingActs.decideLine(id, { lineNo, ...said });
      setOpen(false);
      if (!decision) setText('');
      await client.invalidateQueries({ queryKey: keys.lists });
    },
    { fieldOf: FIELD_OF },
  );
  const title = t(decision ? 'meetings.amend' : 'meetings.decide');
  const members = (people ?? []).filter((person) => person.active && person.unitId === unitId);
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setOpen(true)}>
        {title}
      </Button>
      <Modal
        open={open}
        title={title}
        okText={title}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: text.trim() === '' || unitId === undefined || limit === null }}
        onCancel={() => setOpen(false)}
        onOk={() => void form.save(undefined)}
        destroyOnHidden
      >
        <FormField label={t('meetings.what')} hint={t('meetings.whatHint')} fault={form.faults.text}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={1_000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </FormField>
        <FormField label={t('meetings.unit')} fault={form.faults.unitId}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select
              {...ids}
              showSearch={BY_LABEL}
              value={unitId}
              options={(units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(next: string) => {
                setUnit(next);
                setPerson(undefined);
              }}
            />
          )}
        </FormField>
        <FormField label={t('meetings.person')} hint={t('meetings.personHint')} fault={form.faults.personId} optional>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select
              {...ids}
              allowClear
              showSearch={BY_LABEL}
              value={personId}
              options={members.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setPerson}
            />
          )}
        </FormField>
        <FormField label={t('meetings.limit')} fault={form.faults.limit}>
          {({ status: _, ...ids }) => <InputNumber {...ids} min={1} max={250} value={limit} onChange={setLimit} />}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
