import { useQuery } from '@tanstack/react-query';
import { App, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DateOnly } from '@bangban/kernel';
import { type MeetingDetail, meetingActs } from '../../lib/meetings';
import { unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { timeOfDay } from '../../lib/time-of-day';
import { DayPicker } from '../../pieces/day-picker';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { TimeInput } from '../../pieces/time-input';
import { useGiveMeeting, useWhyNot } from './use-give-meeting';

const NINE = 9 * 60;
type Asking = 'close' | 'postpone' | 'cancel';

/** What is next for a meeting: the acts of its state, each in its place, with the reason where it is not possible. */
export function MeetingActs({ detail }: { readonly detail: MeetingDetail }): ReactNode {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const give = useGiveMeeting();
  const whyNot = useWhyNot(detail);
  const [asking, setAsking] = useState<Asking | null>(null);
  const { meeting } = detail;
  const { id, status } = meeting;
  const button = (name: string, label: string, onClick: () => void, primary = false): ReactNode => (
    <GatedButton key={name} type={primary ? 'primary' : 'default'} reason={whyNot(name)} onClick={onClick}>
      {label}
    </GatedButton>
  );
  /** One that cannot be undone says what follows first. */
  const sure = (title: string, content: string, work: () => Promise<unknown>): void =>
    void modal.confirm({ title, content, okText: title, cancelText: t('form.cancel'), onOk: () => give(work) });
  const decided = meeting.decisions.filter(({ state }) => state === 'drafted').length;
  return (
    <div className="row wrap no-print meeting-acts">
      {status === 'gathering' ? (
        <>
          {button('GatherAgenda', t('meetings.gather'), () => void give(() => meetingActs.gatherAgenda(id)))}
          {button('CloseAgenda', t('meetings.closeAgenda'), () => setAsking('close'), true)}
        </>
      ) : null}
      {status === 'invited'
        ? button('OpenSession', t('meetings.open'), () => void give(() => meetingActs.openSession(id)), true)
        : null}
      {status === 'in-session'
        ? button(
            'CloseSession',
            t('meetings.closeSession'),
            () =>
              sure(t('meetings.closeSession'), t('meetings.closeSessionText', { count: decided }), () =>
                meetingActs.closeSession(id),
              ),
            true,
          )
        : null}
      {status === 'minutes'
        ? button(
            'IssueMinutes',
            t('meetings.issue'),
            () => sure(t('meetings.issue'), t('meetings.issueText'), () => meetingActs.issueMinutes(id)),
            true,
          )
        : null}
      {status === 'gathering' || status === 'invited' ? (
        <>
          {button('PostponeMeeting', t('meetings.postpone'), () => setAsking('postpone'))}
          {button('CancelMeeting', t('meetings.cancel'), () => setAsking('cancel'))}
        </>
      ) : null}
      {asking ? <Asked asking={asking} detail={detail} onDone={() => setAsking(null)} /> : null}
    </div>
  );
}

interface AskedProps {
  readonly asking: Asking;
  readonly detail: MeetingDetail;
  readonly onDone: () => void;
}

function Asked({ asking, detail, onDone }: AskedProps): ReactNode {
  const { t } = useTranslation();
  const give = useGiveMeeting();
  const { data: units } = useQuery(unitsQuery);
  const [unitIds, setUnits] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [day, setDay] = useState<DateOnly | undefined>();
  const [minutes, setMinutes] = useState<number | null>(NINE);
  const { id } = detail.meeting;
  const title = t(asking === 'close' ? 'meetings.closeAgenda' : `meetings.${asking}`);
  const moved = day !== undefined && minutes !== null && minutes < 1440;
  const ready = asking === 'close' || (reason.trim() !== '' && (asking === 'cancel' || moved));
  async function submit(): Promise<void> {
    const said = reason.trim();
    const done = await give(() => {
      if (asking === 'close') return meetingActs.closeAgenda(id, { unitIds: [...unitIds] });
      if (asking === 'cancel') return meetingActs.cancel(id, { reason: said });
      return meetingActs.postpone(id, { day: day ?? '', time: timeOfDay(minutes ?? NINE), reason: said });
    });
    if (done) onDone();
  }
  return (
    <Modal
      open
      title={title}
      okText={title}
      cancelText={t('form.cancel')}
      okButtonProps={{ disabled: !ready }}
      onCancel={onDone}
      onOk={() => void submit()}
    >
      {asking === 'close' ? (
        <FormField label={t('meetings.alsoInvite')} hint={t('meetings.alsoInviteHint')} optional>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select
              {...ids}
              mode="multiple"
              showSearch={BY_LABEL}
              value={[...unitIds]}
              options={(units ?? [])
                .filter(({ active }) => active)
                .map((unit) => ({ value: unit.id, label: unit.name }))}
              onChange={setUnits}
            />
          )}
        </FormField>
      ) : null}
      {asking === 'postpone' ? (
        <>
          <FormField label={t('meetings.day')}>
            {({ id: field }) => <DayPicker id={field} value={day} onChange={setDay} />}
          </FormField>
          <FormField label={t('meetings.time')}>
            {({ status: _, ...ids }) => <TimeInput {...ids} value={minutes ?? NINE} onChange={setMinutes} />}
          </FormField>
        </>
      ) : null}
      {asking === 'close' ? null : (
        <FormField label={t('meetings.reason')}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </FormField>
      )}
    </Modal>
  );
}
