import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandMap } from '@bangban/domain';
import { draftKeyOf } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { useItemTitle } from '../../lib/use-item-title';
import { FormFault } from '../../pieces/form-fault';
import { AnswerInWords, typedBefore } from './answer-in-words';
import { AskedReport } from './asked-report';
import type { OwnItem } from './own-project';
import { useOwnAnswer } from './use-own-answer';

interface AskedProps {
  readonly projectId: string;
  readonly item: OwnItem;
  readonly nameOf: NameOf;
}

/** Something that is said to be done: the company confirms it, or says what is still missing. */
export function Asked({ item, nameOf, projectId }: AskedProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const session = useSession();
  const title = useItemTitle()(item);
  const draft = draftKeyOf({ act: 'RefuseClosing', session, ids: [item.id] });
  const [refusing, setRefusing] = useState(typedBefore(draft, 'reason') !== '');
  const answerWith = useOwnAnswer(projectId, draft);
  const form = useSave(async (payload: CommandMap['ConfirmClosing'] | CommandMap['RefuseClosing']) => {
    const refused = 'reason' in payload;
    await (refused ? answerWith('RefuseClosing', payload) : answerWith('ConfirmClosing', payload));
    void message.success(t(refused ? 'investor.asked.refused' : 'investor.asked.confirmed'));
  });

  return (
    <article className="asked" aria-label={title}>
      <h3>{t('investor.asked.item', { item: title })}</h3>
      <AskedReport projectId={projectId} item={item} unit={nameOf(item.unitId)} />
      {refusing ? (
        <AnswerInWords
          field="reason"
          draft={draft}
          label={t('investor.asked.reason')}
          hint={t('investor.asked.reasonHint')}
          needed={t('investor.asked.needReason')}
          send={t('investor.asked.sendRefusal')}
          form={form}
          onSend={(reason) => form.save({ itemId: item.id, reason })}
          onBack={() => setRefusing(false)}
        />
      ) : (
        <>
          <p className="muted">{t('investor.asked.then')}</p>
          <FormFault words={form.refusal} />
          <div className="asked-acts">
            <Button size="large" disabled={form.busy} onClick={() => setRefusing(true)}>
              {t('investor.asked.refuse')}
            </Button>
            <Button size="large" type="primary" loading={form.busy} onClick={() => void form.save({ itemId: item.id })}>
              {t('investor.asked.confirm')}
            </Button>
          </div>
        </>
      )}
    </article>
  );
}
