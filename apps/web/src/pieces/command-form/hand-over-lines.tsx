import { Input, Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { lacksWords, type LineAnswer as Answer } from '../../lib/command-form/payload';
import { useItemTitle } from '../../lib/use-item-title';
import type { ReferenceProps } from './chooser';

/** The hand-over list, answered line by line; a dispute wants its words. */
export function HandOverLinesInput({ context, ids, onChange, value }: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const answers = (value ?? []) as readonly Answer[];
  const { detail } = context;
  const lines = detail?.project.handOver?.lines ?? [];
  const change = (lineId: string, part: Partial<Answer>): void =>
    onChange(answers.map((answer) => (answer.lineId === lineId ? { ...answer, ...part } : answer)));
  const subject = (refId: string): string => {
    const item = detail?.items.find(
      ({ escalations, id }) => id === refId || escalations.some((each) => each.id === refId),
    );
    return item ? `${item.no}. ${titleOf(item)}` : t('history.project');
  };
  return (
    <ol className="hand-over-lines">
      {lines.map(({ id, refId }) => {
        const answer = answers.find(({ lineId }) => lineId === id);
        return (
          <li key={id} className="stack">
            <div className="row">
              <span className="grow">{subject(refId)}</span>
              <Radio.Group
                aria-label={subject(refId)}
                value={answer?.verdict}
                options={(['accept', 'dispute'] as const).map((verdict) => ({
                  value: verdict,
                  label: t(`words.lineVerdict.${verdict}`),
                }))}
                onChange={({ target }) => change(id, { verdict: target.value as Answer['verdict'] })}
              />
            </div>
            {answer?.verdict === 'dispute' ? (
              <Input
                aria-label={t('form.disputeOf', { line: subject(refId) })}
                aria-required
                placeholder={t('form.disputeWords')}
                {...(ids.status && lacksWords(answer) ? { status: ids.status, 'aria-invalid': true } : {})}
                maxLength={2_000}
                value={answer.note}
                onChange={({ target }) => change(id, { note: target.value })}
              />
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
