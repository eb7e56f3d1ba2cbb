import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf } from '../../lib/command-form/draft';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import type { OwnMandate } from './own-project';
import { useOwnAnswer } from './use-own-answer';

interface WithdrawProps {
  readonly projectId: string;
  readonly mandate: OwnMandate;
}

/** 撤回委托: with a word why, and it has ended. */
export function WithdrawAgencyForm({ mandate: { id, no }, projectId }: WithdrawProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const answerWith = useOwnAnswer(projectId, draftKeyOf({ act: 'WithdrawAgency', session, ids: [id] }));
  const form = useSave(async (said: string) => {
    await answerWith('WithdrawAgency', { mandateId: id, reason: said });
    void message.success(t('investor.agents.withdrawn'));
  });
  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const said = reason.trim();
    if (form.check({ reason: said === '' ? t('investor.agents.needReason') : null })) await form.save(said);
  }
  if (!open) {
    return (
      <span className="promise-more">
        <Button onClick={() => setOpen(true)} aria-label={t('investor.agents.withdrawOf', { no: `${no}` })}>
          {t('investor.agents.withdraw')}
        </Button>
      </span>
    );
  }
  return (
    <form className="stack" noValidate onSubmit={(event) => void send(event)}>
      <FormField label={t('investor.agents.reason')} fault={form.faults.reason}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            autoFocus
            autoSize={{ minRows: 2, maxRows: 6 }}
            maxLength={2_000}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </FormField>
      <FormFault words={form.refusal} />
      <div className="asked-acts">
        <Button onClick={() => setOpen(false)}>{t('states.back')}</Button>
        <Button type="primary" danger htmlType="submit" loading={form.busy}>
          {t('investor.agents.withdraw')}
        </Button>
      </div>
    </form>
  );
}
