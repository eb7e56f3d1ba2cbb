import { App } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { draftKeyOf } from '../../lib/command-form/draft';
import type { NameOf } from '../../lib/reference';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { useSave } from '../../lib/use-save';
import { AnswerInWords } from './answer-in-words';
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
  const answerWith = useOwnAnswer(projectId, draft);
  const form = useSave(async (note: string) => {
    await answerWith('SupplyPapers', { itemId: item.id, note });
    void message.success(t('investor.papers.thanks'));
  });

  if (!item.papers) return null;
  return (
    <article className="asked" aria-label={title}>
      <h3>{t('investor.papers.item', { item: title })}</h3>
      <p className="asked-report">
        {t('investor.papers.wanted', { unit: nameOf(item.unitId), note: item.papers.note })}
      </p>
      <p className="muted">{t('investor.papers.until', { date: date(item.papers.until) })}</p>
      <AnswerInWords
        field="note"
        draft={draft}
        label={t('investor.papers.note')}
        hint={t('investor.papers.noteHint')}
        needed={t('investor.papers.needNote')}
        send={t('investor.papers.send')}
        form={form}
        onSend={(note) => form.save(note)}
        onBack={null}
      />
    </article>
  );
}
