import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf } from '../../lib/command-form/draft';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { AnswerInWords, typedBefore } from './answer-in-words';
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
  const draft = draftKeyOf({ act: 'WithdrawAgency', session: useSession(), ids: [id] });
  const [open, setOpen] = useState(typedBefore(draft, 'reason') !== '');
  const answerWith = useOwnAnswer(projectId, draft);
  const form = useSave(async (said: string) => {
    await answerWith('WithdrawAgency', { mandateId: id, reason: said });
    void message.success(t('investor.agents.withdrawn'));
  });
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
    <AnswerInWords
      field="reason"
      draft={draft}
      label={t('investor.agents.reason')}
      needed={t('investor.agents.needReason')}
      send={t('investor.agents.withdraw')}
      danger
      form={form}
      onSend={(reason) => form.save(reason)}
      onBack={() => setOpen(false)}
    />
  );
}
