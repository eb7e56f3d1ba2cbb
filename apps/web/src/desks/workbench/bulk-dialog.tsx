import { Button, Input, Modal, Progress } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../i18n/use-language';
import { giveCommand } from '../../lib/commands';
import { askBeforeLeaving } from '../../lib/leaving';
import { newKey } from '../../lib/new-key';
import { asProblem, wordsOf } from '../../lib/problem';
import { toldNames } from '../../lib/told';
import { useDraft } from '../../lib/use-draft';
import { type BulkPlan, payloadOf } from './bulk';
import { isItem, type QueueEntry } from './queue';
import { useEntryTitle } from './use-entry-title';

interface BulkDialogProps {
  readonly plan: BulkPlan;
  readonly onClose: (done: boolean) => void;
}

type Outcome = { readonly done: true; readonly told: string } | { readonly done: false; readonly why: string };

/** Shows what will happen to which items, does it one by one, and says of each whom it told, or why it failed. */
export function BulkDialog({ onClose, plan }: BulkDialogProps): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const titleOf = useEntryTitle();
  const language = useLanguage();
  const { act, impossible, possible } = plan;
  const keys = useRef(new Map(possible.map(({ id }) => [id, newKey()])));
  const { clear, set, values } = useDraft('Bulk', [act], { reason: '' });
  const { reason } = values;
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [running, setRunning] = useState(false);
  const asks = act === 'RaiseHelpItem';
  const mayGiveReason = asks || act.startsWith('Urge');
  const failed = [...outcomes.values()].filter(({ done }) => !done).length;
  const finished = !running && outcomes.size > 0;

  async function run(): Promise<void> {
    setRunning(true);
    const found = new Map(outcomes);
    for (const entry of possible.filter((each) => found.get(each.id)?.done !== true)) {
      const { id, projectId } = entry;
      const payload = {
        ...payloadOf(entry),
        ...(mayGiveReason && reason.trim() !== '' ? { reason: reason.trim() } : {}),
      } as {
        readonly itemId: string;
        readonly escalationId: string;
        readonly requestId: string;
        readonly reason: string;
      };
      const key = keys.current.get(id) ?? newKey();
      try {
        const answer = await giveCommand(act, projectId, payload, { key });
        found.set(id, { done: true, told: toldNames(answer, language) });
      } catch (error) {
        const problem = asProblem(error);
        const why = (problem.passing ? null : wordsOf(problem, language)) ?? t('states.serverAway.title');
        found.set(id, { done: false, why });
      }
      setOutcomes(new Map(found));
    }
    setRunning(false);
    if ([...found.values()].every(({ done }) => done)) clear();
  }

  return (
    <Modal
      open
      title={t('bulk.title', { act: t(`act.${act}`) })}
      closable={!running}
      mask={{ closable: false }}
      onCancel={() => onClose(finished)}
      footer={
        finished && failed === 0 ? (
          <Button type="primary" onClick={() => onClose(true)}>
            {t('bulk.close')}
          </Button>
        ) : (
          <>
            <Button disabled={running} onClick={() => onClose(finished)}>
              {finished ? t('bulk.close') : t('form.cancel')}
            </Button>
            <Button
              type="primary"
              loading={running}
              disabled={asks && reason.trim() === ''}
              onClick={() => void askBeforeLeaving(run)}
            >
              {finished ? t('states.retry') : t('bulk.start', { count: possible.length })}
            </Button>
          </>
        )
      }
    >
      <p>{t('bulk.preview', { count: possible.length })}</p>
      <ul className="bulk-list">
        {possible.map((entry) => {
          const outcome = outcomes.get(entry.id);
          return (
            <li key={entry.id}>
              <span aria-hidden="true">{outcome ? (outcome.done ? '\u2713' : '\u2717') : '\u00b7'}</span>{' '}
              {titleOf(entry)} <span className="faint">{projectOf(entry)}</span>
              {outcome && !outcome.done ? <p className="field-fault">{outcome.why}</p> : null}
              {outcome?.done && outcome.told !== '' ? (
                <p className="faint">{t('bulk.told', { people: outcome.told })}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {impossible.length > 0 ? (
        <>
          <p>{t('bulk.not', { count: impossible.length })}</p>
          <ul className="bulk-list">
            {impossible.map(({ entry, reason: why }) => (
              <li key={entry.id} className="muted">
                {titleOf(entry)} <span className="faint">{why ? text(why) : ''}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {mayGiveReason ? (
        <Input.TextArea
          aria-label={t('field.reason')}
          placeholder={t('field.reason')}
          maxLength={2_000}
          value={reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      ) : null}
      {outcomes.size > 0 ? (
        <>
          <Progress percent={Math.round((outcomes.size / possible.length) * 100)} showInfo={false} />
          <p role="status">
            {finished ? t('bulk.done', { done: `${possible.length - failed}` }) : null}{' '}
            {finished && failed > 0 ? t('bulk.failed', { failed: `${failed}` }) : null}
          </p>
        </>
      ) : null}
    </Modal>
  );
}

const projectOf = (entry: QueueEntry): string => (isItem(entry) ? entry.row : entry.owed).projectName;
