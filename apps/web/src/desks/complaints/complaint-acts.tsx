import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  acceptComplaint,
  answerComplaint,
  type ComplaintDetail,
  decideComplaint,
  handOverComplaint,
  refuseComplaint,
  withdrawComplaint,
} from '../../lib/complaints';
import { keys } from '../../lib/query-keys';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { ReasonDialog } from '../../pieces/reason-dialog';

interface ActsProps {
  readonly detail: ComplaintDetail;
  readonly nameOf: NameOf;
}

const IN_WORDS = {
  refuse: refuseComplaint,
  answer: answerComplaint,
  decide: decideComplaint,
  withdraw: withdrawComplaint,
};
const WORDED = ['answer', 'decide', 'refuse', 'withdraw'] as const;
const GIVEN = { accept: acceptComplaint, 'hand-over': handOverComplaint };

/** What whoever looks may do with it now. */
export function ComplaintActs({ detail, nameOf }: ActsProps): ReactNode {
  const { t } = useTranslation();
  const { acts, complaint } = detail;
  return (
    <>
      {(['accept', 'hand-over'] as const).map((act) =>
        acts.includes(act) ? <Give key={act} act={act} detail={detail} nameOf={nameOf} /> : null,
      )}
      {WORDED.map((act) =>
        acts.includes(act) ? (
          <ReasonDialog
            key={act}
            button={t(`complaints.act.${act}`)}
            title={t(`complaints.act.${act}`)}
            text={t(`complaints.then.${act}`)}
            label={t(`complaints.words.${act}`)}
            longest={act === 'answer' || act === 'decide' ? 2_000 : 1_000}
            reason={null}
            done={t(`complaints.done.${act}`)}
            give={(said) => IN_WORDS[act](complaint.id, said)}
          />
        ) : null,
      )}
    </>
  );
}

/** Who handles it: whoever takes it on, unless another is chosen. */
function Give({ act, detail, nameOf }: ActsProps & { readonly act: keyof typeof GIVEN }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const session = useSession();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const { handlers } = detail;
  const [handlerId, setHandlerId] = useState(handlers.includes(session.personId) ? session.personId : handlers[0]);
  const form = useSave(async (id: string) => {
    await GIVEN[act](detail.complaint.id, id);
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t(`complaints.done.${act}`));
  });
  return (
    <>
      <Button
        {...(act === 'accept' ? { type: 'primary' as const } : {})}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {t(`complaints.act.${act}`)}
      </Button>
      <Modal
        open={open}
        title={t(`complaints.act.${act}`)}
        okText={t(`complaints.act.${act}`)}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: handlerId === undefined }}
        onCancel={() => setOpen(false)}
        onOk={() => (handlerId === undefined ? undefined : void form.save(handlerId))}
        destroyOnHidden
      >
        <p>{t(`complaints.then.${act}`)}</p>
        <FormField label={t('complaints.handler')}>
          {({ 'aria-invalid': _, status: __, ...ids }) => (
            <Select<string>
              {...ids}
              aria-describedby={ids['aria-describedby'] ?? ''}
              className="complaint-handler"
              {...(handlerId === undefined ? {} : { value: handlerId })}
              options={handlers.map((id) => ({ value: id, label: nameOf(id) }))}
              onChange={(next) => setHandlerId(next)}
            />
          )}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
