import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useDue } from '../../lib/use-due';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { AnswerInWords, typedBefore } from './answer-in-words';
import type { OwnPromise } from './own-project';
import { useOwnAnswer } from './use-own-answer';

interface AskedProps {
  readonly projectId: string;
  readonly promise: OwnPromise;
  readonly nameOf: NameOf;
}

/** What the place says it has kept: one tap confirms it; otherwise it takes a word on what is missing. */
export function AskedPromise({ nameOf, projectId, promise }: AskedProps): ReactNode {
  const { t } = useTranslation();
  const { forecast } = useDue();
  const { message } = App.useApp();
  const draft = draftKeyOf({ act: 'DecideCommitment', session: useSession(), ids: [promise.id] });
  const [refusing, setRefusing] = useState(typedBefore(draft, 'reason') !== '');
  const answerWith = useOwnAnswer(projectId, draft);
  const form = useSave(async (reason: string | null) => {
    const decided = reason === null ? ({ decision: 'approve' } as const) : ({ decision: 'refuse', reason } as const);
    await answerWith('DecideCommitment', { commitmentId: promise.id, ...decided });
    void message.success(t(reason === null ? 'investor.promises.confirmed' : 'investor.promises.refused'));
  });
  const { claim, confirmBy, confirmByProvisional, unitId, what } = promise;
  return (
    <article className="asked" aria-label={what}>
      <h3>{t('investor.promises.ask', { what })}</h3>
      {claim ? (
        <p className="asked-report">{t('investor.promises.claimed', { unit: nameOf(unitId), words: claim.words })}</p>
      ) : null}
      {claim?.number ? <p className="muted">{t('investor.promises.number', { number: claim.number })}</p> : null}
      {confirmBy ? (
        <p className="muted">
          {t('investor.promises.confirmBy', {
            date: forecast({ date: confirmBy, provisional: confirmByProvisional }),
          })}
        </p>
      ) : null}
      {refusing ? (
        <AnswerInWords
          field="reason"
          draft={draft}
          label={t('investor.asked.reason')}
          needed={t('investor.asked.needReason')}
          send={t('investor.promises.sendRefusal')}
          form={form}
          onSend={(reason) => form.save(reason)}
          onBack={() => setRefusing(false)}
        />
      ) : (
        <>
          <FormFault words={form.refusal} />
          <div className="asked-acts">
            <Button size="large" disabled={form.busy} onClick={() => setRefusing(true)}>
              {t('investor.promises.refuse')}
            </Button>
            <Button size="large" type="primary" loading={form.busy} onClick={() => void form.save(null)}>
              {t('investor.promises.confirm')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
