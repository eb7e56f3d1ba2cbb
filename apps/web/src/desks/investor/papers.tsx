import { App, Button, Input } from 'antd';
import { type ReactNode, type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf, keepDraft, readDraft } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import type { OwnItem } from './own-project';
import { useOwnAnswer } from './use-own-answer';

interface PapersProps {
  readonly projectId: string;
  readonly item: OwnItem;
  readonly nameOf: NameOf;
}

/** Papers that a clock stands still for: which, until when, and the word that they have been handed in. */
export function Papers({ item, nameOf, projectId }: PapersProps): ReactNode {
  const { t } = useTranslation();
  const { date } = useFormat();
  const { message } = App.useApp();
  const title = useItemTitle()(item);
  const draft = draftKeyOf({ act: 'SupplyPapers', session: useSession(), ids: [item.id] });
  const kept = readDraft(draft)?.note;
  const [note, setNote] = useState(typeof kept === 'string' ? kept : '');
  const answerWith = useOwnAnswer(projectId, draft);
  const form = useSave(async (act: 'SupplyPapers') => {
    await answerWith(act, { itemId: item.id, note: note.trim() });
    void message.success(t('investor.papers.thanks'));
  });

  async function send(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (form.check({ note: note.trim() === '' ? t('investor.papers.needNote') : null }))
      await form.save('SupplyPapers');
  }

  if (!item.papers) return null;
  return (
    <article className="asked" aria-label={title}>
      <h3>{t('investor.papers.item', { item: title })}</h3>
      <p className="asked-report">
        {t('investor.papers.wanted', { unit: nameOf(item.unitId), note: item.papers.note })}
      </p>
      <p className="muted">{t('investor.papers.until', { date: date(item.papers.until) })}</p>
      <form className="stack" noValidate onSubmit={(event) => void send(event)}>
        <FormField label={t('investor.papers.note')} hint={t('investor.papers.noteHint')} fault={form.faults.note}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              autoSize={{ minRows: 2, maxRows: 6 }}
              maxLength={2_000}
              value={note}
              onChange={({ target }) => {
                setNote(target.value);
                keepDraft(draft, { note: target.value });
              }}
            />
          )}
        </FormField>
        <FormFault words={form.refusal} />
        <div className="asked-acts">
          <Button size="large" type="primary" htmlType="submit" loading={form.busy}>
            {t('investor.papers.send')}
          </Button>
        </div>
      </form>
    </article>
  );
}
