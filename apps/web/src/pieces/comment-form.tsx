import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Radio, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMENT_KINDS } from '@bangban/contract/vocabulary';
import { type CommentsOf, type NewComment, writeComment } from '../lib/comments';
import { keys } from '../lib/query-keys';
import { peopleQuery } from '../lib/reference';
import { useSession } from '../lib/session';
import { useSave } from '../lib/use-save';
import { FormFault } from './form-fault';
import { FormField } from './form-field';

type Draft = Pick<NewComment, 'kind' | 'text' | 'mentions'>;
const EMPTY: Draft = { kind: 'note', text: '', mentions: [] };
const MOST_MENTIONS = 10;

/** Writes one; shut at first, so that a page is not begun by an empty form. */
export function CommentForm({ formId, itemId, meetingId, projectId }: CommentsOf): ReactNode {
  const { t } = useTranslation();
  const { actingFor } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [draft, setDraft] = useState<Draft | null>(null);
  const form = useSave(
    async (body: Draft) => {
      await writeComment({
        projectId: projectId ?? null,
        itemId: itemId ?? null,
        ...(formId ? { formId } : {}),
        ...(meetingId ? { meetingId } : {}),
        ...body,
        text: body.text.trim(),
        mentions: [...body.mentions],
      });
      setDraft(null);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t('comments.sent'));
    },
    { fieldOf: { COMMENT_MENTION_BLIND: 'mentions' } },
  );
  if (actingFor !== null) return <p className="faint no-print">{t('comments.ownOnly')}</p>;
  if (!draft) {
    return (
      <Button
        className="no-print"
        onClick={() => {
          form.clear();
          setDraft(EMPTY);
        }}
      >
        {t('comments.write')}
      </Button>
    );
  }
  const { kind, text } = draft;
  return (
    <form
      className="comment-form no-print"
      aria-label={t('comments.write')}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save(draft);
      }}
    >
      <Radio.Group
        aria-label={t('comments.kindLabel')}
        value={kind}
        options={COMMENT_KINDS.map((each) => ({ value: each, label: t(`comments.kind.${each}`) }))}
        onChange={({ target }) => setDraft({ ...draft, kind: target.value as Draft['kind'] })}
      />
      <FormField
        label={t('comments.text')}
        hint={`${t(`comments.hint.${kind}`)}${meetingId ? t('comments.everyone') : ''}`}
        fault={form.faults.text}
      >
        {({ status: _, ...ids }) => (
          <Input.TextArea
            {...ids}
            autoFocus
            maxLength={1_000}
            autoSize={{ minRows: 2, maxRows: 8 }}
            value={text}
            onChange={({ target }) => setDraft({ ...draft, text: target.value })}
          />
        )}
      </FormField>
      <Mentioned fault={form.faults.mentions} draft={draft} onChange={setDraft} />
      <FormFault words={form.refusal} />
      <div className="comment-acts">
        <Button type="primary" htmlType="submit" loading={form.busy} disabled={text.trim() === ''}>
          {t('comments.send')}
        </Button>
        <Button onClick={() => setDraft(null)}>{t('form.cancel')}</Button>
      </div>
    </form>
  );
}

interface MentionedProps {
  readonly draft: Draft;
  readonly fault: string | undefined;
  readonly onChange: (draft: Draft) => void;
}

/** @ Who is told: whether they read the project is known when it is sent. */
function Mentioned({ draft, fault, onChange }: MentionedProps): ReactNode {
  const { t } = useTranslation();
  const { data: people } = useQuery(peopleQuery);
  return (
    <FormField label={t('comments.mentions')} optional fault={fault}>
      {({ 'aria-invalid': _, ...ids }) => (
        <Select<string[]>
          {...ids}
          mode="multiple"
          maxCount={MOST_MENTIONS}
          showSearch={{ optionFilterProp: 'label' }}
          value={[...draft.mentions]}
          options={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(mentions) => onChange({ ...draft, mentions })}
        />
      )}
    </FormField>
  );
}
