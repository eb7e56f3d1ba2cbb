import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintDetail, complaintQuery, rateComplaint, withdrawComplaint } from '../../lib/complaints';
import { dropDraft, draftKeyOf } from '../../lib/command-form/draft';
import { keys } from '../../lib/query-keys';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { ComplaintCourse } from '../../pieces/complaint/complaint-course';
import { ComplaintFiles } from '../../pieces/complaint/complaint-files';
import { FormFault } from '../../pieces/form-fault';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { Skeleton } from '../../pieces/skeleton';
import { AnswerInWords, typedBefore } from './answer-in-words';

/** What became of one complaint, and in one tap whether it is settled. */
export function OwnComplaint({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(complaintQuery(id));
  if (!data) return <Skeleton lines={2} />;
  return (
    <div className="stack">
      <ComplaintCourse detail={data} />
      <ComplaintFiles detail={data} />
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
  const draft = draftKeyOf({ act: 'RateComplaint', session: useSession(), ids: [complaint.id] });
  const [refusing, setRefusing] = useState(typedBefore(draft, 'reason') !== '');
  const form = useSave(async (said: string | null) => {
    await rateComplaint(complaint.id, said);
    dropDraft(draft);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t(said === null ? 'complaints.done.satisfied' : 'complaints.done.unsatisfied'));
  });
  if (refusing) {
    return (
      <AnswerInWords
        field="reason"
        draft={draft}
        label={t('complaints.own.reason')}
        hint={t('complaints.own.reasonHint')}
        needed={t('complaints.own.needReason')}
        send={t('complaints.own.sendReason')}
        most={1_000}
        form={form}
        onSend={(reason) => form.save(reason)}
        onBack={() => setRefusing(false)}
      />
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
