import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CommentRow, type CommentsOf, readComments, withdrawComment } from '../lib/comments';
import { asProblem } from '../lib/problem';
import { keys } from '../lib/query-keys';
import { type NameOf, useNames } from '../lib/reference';
import { useFormat } from '../lib/use-format';
import { useSave } from '../lib/use-save';
import { CommentForm } from './comment-form';
import { FormFault } from './form-fault';
import { ProblemState } from './problem-state';
import './comments.css';

const FIRST = 5;
const MOST = 200;

/** 意见与备注 on a project, one of its items or forms, or a meeting, newest first, and a place to write one. */
export function Comments(about: CommentsOf): ReactNode {
  const { t } = useTranslation();
  const [limit, setLimit] = useState(FIRST);
  const { data, error, refetch } = useQuery(readComments(about, limit));
  const nameOf = useNames(data?.names);
  return (
    <section aria-label={t('comments.title')} className="comments">
      <h2>
        {t('comments.title')}
        {data && data.total > 0 ? <span className="faint"> {data.total}</span> : null}
      </h2>
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data && data.rows.length > 0 ? (
        <ul>
          {data.rows.map((row) => (
            <One key={row.id} row={row} nameOf={nameOf} of={belowOf(about, row)} />
          ))}
        </ul>
      ) : null}
      {data && data.nextCursor !== null && limit < MOST ? (
        <Button type="link" className="no-print" onClick={() => setLimit(Math.min(MOST, limit * 4))}>
          {t('comments.more')}
        </Button>
      ) : null}
      <CommentForm {...about} />
    </section>
  );
}

interface OneProps {
  readonly row: CommentRow;
  readonly nameOf: NameOf;
  /** What of the project it is about, where a list is of all. */
  readonly of: 'item' | 'form' | null;
}

function belowOf({ formId, itemId }: CommentsOf, row: CommentRow): OneProps['of'] {
  if (row.itemId !== null) return itemId === undefined ? 'item' : null;
  return row.formId && formId === undefined ? 'form' : null;
}

function One({ nameOf, of, row }: OneProps): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const { at, by, id, kind, mayWithdraw, mentions, text } = row;
  const form = useSave(async (which: string) => {
    await withdrawComment(which);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('comments.withdrawn'));
  });
  const ask = (): void =>
    void modal.confirm({
      title: t('comments.withdraw'),
      content: t('comments.withdrawText'),
      okText: t('comments.withdraw'),
      cancelText: t('form.cancel'),
      onOk: () => form.save(id),
    });
  return (
    <li className={`comment ${kind}`}>
      <p className="comment-head">
        <span className="tag">{t(`comments.kind.${kind}`)}</span> <strong>{nameOf(by)}</strong>{' '}
        <span className="faint">
          {time(at)}
          {of === null ? '' : ` · ${t(`comments.of.${of}`)}`}
        </span>
        {mayWithdraw ? (
          <Button type="link" size="small" className="no-print" loading={form.busy} onClick={ask}>
            {t('comments.withdraw')}
          </Button>
        ) : null}
      </p>
      {text === null ? <p className="faint">{t('comments.gone')}</p> : <p className="comment-text">{text}</p>}
      {mentions.length > 0 ? (
        <p className="faint">
          {t('comments.told', { names: mentions.map((each) => nameOf(each)).join(t('words.comma')) })}
        </p>
      ) : null}
      <FormFault words={form.refusal} />
    </li>
  );
}
