import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { detailOf, type ListedEvent, type SaidLine } from '../lib/history/detail';
import type { Say } from '../lib/history/say';

interface HistoryDetailProps {
  readonly event: ListedEvent;
  readonly history: readonly ListedEvent[];
  readonly say: Say;
}

/** What a record holds: before and after of what it changed, the lines of a hand-over, and the rest by its labels. */
export function HistoryDetail({ event, history, say }: HistoryDetailProps): ReactNode {
  const { t } = useTranslation();
  const { changes, facts, lines } = useMemo(() => detailOf(event, history, say), [event, history, say]);
  if (changes.length + facts.length + lines.length === 0) {
    return <p className="faint">{t('history.detail.nothing')}</p>;
  }
  return (
    <>
      {lines.length > 0 ? <HandOverLines lines={lines} /> : null}
      {changes.length > 0 ? (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('history.detail.what')}</th>
              <th scope="col">{t('history.detail.before')}</th>
              <th scope="col">{t('history.detail.after')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ after, before, label }, index) => (
              <tr key={`${label}${index}`}>
                <th scope="row">{label}</th>
                <td className="was">{before || '\u2014'}</td>
                <td>{after || '\u2014'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {facts.length > 0 ? (
        <table>
          <tbody>
            {facts.map(({ key, label, value }) => (
              <tr key={key}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  );
}

function HandOverLines({ lines }: { readonly lines: readonly SaidLine[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('history.detail.line')}</th>
          <th scope="col">{t('history.detail.verdict')}</th>
          <th scope="col">{t('history.detail.words')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, kind, note, subject, verdict }) => (
          <tr key={id} className={verdict === 'dispute' ? 'disputed' : ''}>
            <th scope="row">
              {subject}{' '}
              <span className="faint">
                {t(kind === 'item' ? 'project.handOver.kindItem' : 'project.handOver.kindQuestion')}
              </span>
            </th>
            <td>{verdict === null ? t('history.detail.waiting') : t(`words.lineVerdict.${verdict}`)}</td>
            <td>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
