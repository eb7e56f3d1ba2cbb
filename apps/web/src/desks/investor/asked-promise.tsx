import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useDue } from '../../lib/use-due';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
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
  const session = useSession();
  const [reason, setReason] = useState('');
  const [refusing, setRefusing] = useState(false);
  const answerWith = useOwnAnswer(projectId, draftKeyOf({ act: 'DecideCommitment', session, ids: [promise.id] }));
  const form = useSave(async (decision: 'approve' | 'refuse') => {
    const said = decision === 'refuse' ? { reason: reason.trim() } : {};
    await answerWith('DecideCommitment', { commitmentId: promise.id, decision, ...said });
    void message.success(t(decision === 'approve' ? 'investor.promises.confirmed' : 'investor.promises.refused'));
  });
  async function refuse(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const fault = reason.trim() === '' ? t('investor.asked.needReason') : null;
    if (form.check({ reason: fault })) await form.save('refuse');
  }
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
        <form className="stack" noValidate onSubmit={(event) => void refuse(event)}>
          <FormField label={t('investor.asked.reason')} fault={form.faults.reason}>
            {(ids) => (
              <Input.TextArea
                {...ids}
                autoFocus
                autoSize={{ minRows: 3, maxRows: 8 }}
                maxLength={2_000}
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
              {t('investor.promises.sendRefusal')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <FormFault words={form.refusal} />
          <div className="asked-acts">
            <Button size="large" disabled={form.busy} onClick={() => setRefusing(true)}>
              {t('investor.promises.refuse')}
            </Button>
            <Button size="large" type="primary" loading={form.busy} onClick={() => void form.save('approve')}>
              {t('investor.promises.confirm')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
