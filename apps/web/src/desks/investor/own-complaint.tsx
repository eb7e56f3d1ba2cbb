import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintDetail, complaintQuery, rateComplaint, withdrawComplaint } from '../../lib/complaints';
import { keys } from '../../lib/query-keys';
import { useSave } from '../../lib/use-save';
import { ComplaintCourse } from '../../pieces/complaint/complaint-course';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { Skeleton } from '../../pieces/skeleton';

/** What became of one complaint, and in one tap whether it is settled. */
export function OwnComplaint({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(complaintQuery(id));
  if (!data) return <Skeleton lines={2} />;
  return (
    <div className="stack">
      <ComplaintCourse detail={data} />
      {data.acts.includes('rate') ? <Rate detail={data} /> : null}
      {data.acts.includes('withdraw') ? (
        <ReasonDialog
          button={t('complaints.act.withdraw')}
          title={t('complaints.act.withdraw')}
          reason={null}
          done={t('complaints.done.withdraw')}
          give={(reason) => withdrawComplaint(id, reason)}
        />
      ) : null}
    </div>
  );
}

function Rate({ detail: { complaint } }: { readonly detail: ComplaintDetail }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [refusing, setRefusing] = useState(false);
  const [reason, setReason] = useState('');
  const form = useSave(async (said: string | null) => {
    await rateComplaint(complaint.id, said);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t(said === null ? 'complaints.done.satisfied' : 'complaints.done.unsatisfied'));
  });
  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (form.check({ reason: reason.trim() === '' ? t('complaints.own.needReason') : null })) {
      await form.save(reason.trim());
    }
  }
  if (refusing) {
    return (
      <form className="stack" noValidate onSubmit={(event) => void send(event)}>
        <FormField label={t('complaints.own.reason')} hint={t('complaints.own.reasonHint')} fault={form.faults.reason}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoFocus
              autoSize={{ minRows: 3, maxRows: 8 }}
              maxLength={1_000}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </FormField>
        <FormFault words={form.refusal} />
        <div className="asked-acts">
          <Button size="large" onClick={() => setRefusing(false)}>
            {t('states.back')}
          </Button>
          <Button size="large" type="primary" htmlType="submit" loading={form.busy}>
            {t('complaints.own.sendReason')}
          </Button>
        </div>
      </form>
    );
  }
  return (
    <>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        <Button size="large" disabled={form.busy} onClick={() => setRefusing(true)}>
          {t('complaints.own.unsatisfied')}
        </Button>
        <Button size="large" type="primary" loading={form.busy} onClick={() => void form.save(null)}>
          {t('complaints.own.satisfied')}
        </Button>
      </div>
    </>
  );
}
