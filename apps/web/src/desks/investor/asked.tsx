import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandMap } from '@bangban/domain';
import { draftKeyOf, keepDraft, readDraft } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { useItemTitle } from '../../lib/use-item-title';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { AskedReport } from './asked-report';
import type { OwnItem } from './own-project';
import { useOwnAnswer } from './use-own-answer';

interface AskedProps {
  readonly projectId: string;
  readonly item: OwnItem;
  readonly nameOf: NameOf;
}

type Answer = 'ConfirmClosing' | 'RefuseClosing';

/** Something that is said to be done: the company confirms it, or says what is still missing. */
export function Asked({ item, nameOf, projectId }: AskedProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const title = useItemTitle()(item);
  const draft = draftKeyOf({ act: 'RefuseClosing', session, ids: [item.id] });
  const kept = readDraft(draft)?.reason;
  const [reason, setReason] = useState(typeof kept === 'string' ? kept : '');
  const [refusing, setRefusing] = useState(reason !== '');
  const answerWith = useOwnAnswer(projectId, draft);
  const form = useSave(async (answer: Answer) => {
    const payload: CommandMap[Answer] =
      answer === 'ConfirmClosing' ? { itemId: item.id } : { itemId: item.id, reason: reason.trim() };
    await answerWith(answer, payload);
    void message.success(t(answer === 'ConfirmClosing' ? 'investor.asked.confirmed' : 'investor.asked.refused'));
  });

  async function refuse(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (form.check({ reason: reason.trim() === '' ? t('investor.asked.needReason') : null })) {
      await form.save('RefuseClosing');
    }
  }

  return (
    <article className="asked" aria-label={title}>
      <h3>{t('investor.asked.item', { item: title })}</h3>
      <AskedReport projectId={projectId} item={item} unit={nameOf(item.unitId)} />
      {refusing ? (
        <form className="stack" noValidate onSubmit={(event) => void refuse(event)}>
          <FormField
            label={t('investor.asked.reason')}
            hint={t('investor.asked.reasonHint')}
            fault={form.faults.reason}
          >
            {(ids) => (
              <Input.TextArea
                {...ids}
                autoFocus
                autoSize={{ minRows: 3, maxRows: 8 }}
                maxLength={2_000}
                value={reason}
                onChange={({ target }) => {
                  setReason(target.value);
                  keepDraft(draft, { reason: target.value });
                }}
              />
            )}
          </FormField>
          <FormFault words={form.refusal} />
          <div className="asked-acts">
            <Button
              size="large"
              onClick={() => {
                setRefusing(false);
                form.clear();
              }}
            >
              {t('states.back')}
            </Button>
            <Button size="large" type="primary" htmlType="submit" loading={form.busy}>
              {t('investor.asked.sendRefusal')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <p className="muted">{t('investor.asked.then')}</p>
          <FormFault words={form.refusal} />
          <div className="asked-acts">
            <Button size="large" disabled={form.busy} onClick={() => setRefusing(true)}>
              {t('investor.asked.refuse')}
            </Button>
            <Button size="large" type="primary" loading={form.busy} onClick={() => void form.save('ConfirmClosing')}>
              {t('investor.asked.confirm')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
