import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Input, Modal, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEETING_KINDS, type MeetingKind } from '@bangban/contract/vocabulary';
import { mayChair } from '@bangban/domain';
import type { DateOnly } from '@bangban/kernel';
import { can } from '../../lib/desks';
import { callMeeting } from '../../lib/meetings';
import { keys } from '../../lib/query-keys';
import { peopleQuery } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { timeOfDay } from '../../lib/time-of-day';
import { useSave } from '../../lib/use-save';
import { DayPicker } from '../../pieces/day-picker';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { TimeInput } from '../../pieces/time-input';

const NINE = 9 * 60;
const FIELD_OF = { MEETING_DAY_PAST: 'day', MEETING_MONTH_TAKEN: 'day', MEETING_CHAIR: 'chairId' };

/** Calls a meeting: which, when, where, and who chairs it. */
export function CallMeeting(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<MeetingKind>('monthly');
  const [day, setDay] = useState<DateOnly | undefined>();
  const [minutes, setMinutes] = useState<number | null>(NINE);
  const [place, setPlace] = useState('');
  const [chosen, setChair] = useState<string | undefined>();
  const { data: people } = useQuery({ ...peopleQuery, enabled: open });
  const chairs = (people ?? []).filter((person) => person.active && mayChair(kind, person));
  const chairId = chairs.find(({ id }) => id === chosen)?.id ?? chairs[0]?.id;
  const form = useSave(
    async () => {
      if (day === undefined || minutes === null || chairId === undefined) return;
      const { id } = await callMeeting({ kind, day, time: timeOfDay(minutes), place: place.trim(), chairId });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      await navigate({ to: '/meetings/$meetingId', params: { meetingId: id } });
    },
    { fieldOf: FIELD_OF },
  );
  const whole = day !== undefined && minutes !== null && minutes < 1440 && place.trim() !== '' && chairId !== undefined;
  return (
    <>
      <GatedButton
        type="primary"
        reason={can(session, 'prepare-meetings') ? null : t('meetings.forbidden')}
        onClick={() => setOpen(true)}
      >
        {t('meetings.call')}
      </GatedButton>
      <Modal
        open={open}
        title={t('meetings.call')}
        okText={t('meetings.call')}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: !whole }}
        onCancel={() => setOpen(false)}
        onOk={() => void form.save(undefined)}
        destroyOnHidden
      >
        <FormField label={t('meetings.kind')}>
          {() => (
            <Segmented<MeetingKind>
              aria-label={t('meetings.kind')}
              value={kind}
              onChange={setKind}
              options={MEETING_KINDS.map((value) => ({ value, label: t(`words.meetingKind.${value}`) }))}
            />
          )}
        </FormField>
        <FormField label={t('meetings.chair')} fault={form.faults.chairId} hint={t(`meetings.chairs.${kind}`)}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select
              {...ids}
              value={chairId}
              options={chairs.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChair}
            />
          )}
        </FormField>
        <FormField label={t('meetings.day')} fault={form.faults.day}>
          {({ id }) => <DayPicker id={id} value={day} onChange={setDay} />}
        </FormField>
        <FormField label={t('meetings.time')}>
          {({ status: _, ...ids }) => <TimeInput {...ids} value={minutes ?? NINE} onChange={setMinutes} />}
        </FormField>
        <FormField label={t('meetings.place')}>
          {(ids) => <Input {...ids} maxLength={100} value={place} onChange={({ target }) => setPlace(target.value)} />}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
