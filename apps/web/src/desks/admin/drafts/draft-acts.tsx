import { useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@bangban/domain';
import { keys } from '../../../lib/query-keys';
import { useSession } from '../../../lib/session';
import { useApproves, useNotDrafting } from '../../../lib/use-not-drafting';
import { useSave } from '../../../lib/use-save';
import { FormFault } from '../../../pieces/form-fault';
import { FormField } from '../../../pieces/form-field';
import { GatedButton } from '../../../pieces/gated-button';
import { Difference, type DifferencePage, useDifference } from './difference';
import './drafts.css';

export type GivenAct = 'check' | 'rebase' | 'publish' | 'withdraw';

interface DraftActsProps {
  /** Whose words say what came of an act, and what a publication brings about. */
  readonly words: 'calendarFile' | 'policyFile';
  readonly file: Draft;
  /** The version in force. */
  readonly newest: number;
  readonly faults: number;
  readonly onRevise: () => void;
  /** @throws ApiProblem */
  readonly give: (act: GivenAct, reason: string) => Promise<void>;
  readonly differencePage: (after: string | null) => Promise<DifferencePage>;
}

/** What leads on from here; what somebody may not do stands with its reason. */
export function DraftActs(props: DraftActsProps): ReactNode {
  const { differencePage, faults, file, give, newest, onRevise, words } = props;
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [asking, setAsking] = useState<'publish' | 'withdraw' | null>(null);
  const [reason, setReason] = useState('');
  const difference = useDifference(differencePage);
  const notDrafting = useNotDrafting();
  const notPublishing = useNotPublishing(file, notDrafting);
  const form = useSave(async (act: GivenAct) => {
    await give(act, reason.trim());
    setAsking(null);
    await client.invalidateQueries({ queryKey: keys.reference });
    void message.success(t(`admin.${words}.done.${act}`));
  });
  if (file.status === 'published' || file.status === 'withdrawn') return null;
  const old = newest !== file.base;
  const about = (act: 'Check' | 'Publish' | 'Rebase' | 'Revise' | 'Withdraw') => ({
    command: `${act}${words === 'policyFile' ? 'Policy' : 'Calendar'}` as const,
  });
  const rebaseFirst = old ? t('admin.draft.rebaseFirst') : null;
  return (
    <>
      {old ? (
        <p className="admin-warning">{t('admin.draft.old', { base: `${file.base}`, newest: `${newest}` })}</p>
      ) : null}
      <FormFault words={form.refusal} />
      <div className="row wrap draft-acts">
        {file.status === 'draft' ? (
          <GatedButton
            type={old ? 'default' : 'primary'}
            loading={form.busy}
            reason={notDrafting ?? rebaseFirst ?? (faults > 0 ? t('admin.draft.mendFirst') : null)}
            about={about('Check')}
            onClick={() => void form.save('check')}
          >
            {t('admin.draft.act.check')}
          </GatedButton>
        ) : (
          <GatedButton
            type="primary"
            loading={form.busy}
            reason={notPublishing ?? rebaseFirst}
            about={about('Publish')}
            onClick={() => {
              setAsking('publish');
              if (difference.state.kind === 'idle') void difference.compute();
            }}
          >
            {t('admin.draft.act.publish')}
          </GatedButton>
        )}
        {old ? (
          <GatedButton reason={notDrafting} about={about('Rebase')} onClick={() => void form.save('rebase')}>
            {t('admin.draft.act.rebase')}
          </GatedButton>
        ) : null}
        <GatedButton reason={notDrafting} about={about('Revise')} onClick={onRevise}>
          {t('admin.draft.act.revise')}
        </GatedButton>
        <GatedButton reason={notDrafting} about={about('Withdraw')} onClick={() => setAsking('withdraw')}>
          {t('admin.draft.act.withdraw')}
        </GatedButton>
      </div>
      <Difference difference={difference} reason={notDrafting ?? rebaseFirst} />
      <Modal
        open={asking !== null}
        title={asking ? t(`admin.draft.act.${asking}`) : ''}
        okText={asking ? t(`admin.draft.act.${asking}`) : ''}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: asking === 'withdraw' && reason.trim() === '' }}
        onCancel={() => setAsking(null)}
        onOk={() => (asking ? void form.save(asking) : undefined)}
        destroyOnHidden
      >
        {asking === 'publish' ? <Consequences words={words} version={newest + 1} state={difference.state} /> : null}
        {asking === 'withdraw' ? (
          <FormField label={t('admin.draft.reason')}>
            {(ids) => (
              <Input {...ids} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </FormField>
        ) : null}
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}

function useNotPublishing(file: Draft, notDrafting: string | null): string | null {
  const { t } = useTranslation();
  const { personId } = useSession();
  const approves = useApproves();
  if (notDrafting !== null) return notDrafting;
  if (!approves) return t('admin.draft.notApproving');
  return file.hands.includes(personId) ? t('admin.draft.ownDraft') : null;
}

interface ConsequencesProps {
  readonly words: DraftActsProps['words'];
  readonly version: number;
  readonly state: ReturnType<typeof useDifference>['state'];
}

/** What a publication brings about, before it is given. */
function Consequences({ state, version, words }: ConsequencesProps): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="consequences draft-consequences">
      <li>{t(`admin.${words}.consequence.version`, { version: `${version}` })}</li>
      <li>
        {state.kind === 'done'
          ? t(`admin.${words}.consequence.moved`, {
              projects: `${state.total}`,
              count: state.rows.length + state.unseen.deadlines,
              told: `${new Set(state.rows.flatMap(({ told }) => told)).size}`,
            })
          : t(`admin.${words}.consequence.computing`)}
        {state.kind === 'done' && state.unseen.deadlines > 0
          ? t('admin.draft.unseenTold', { count: state.unseen.deadlines })
          : null}
      </li>
      {words === 'calendarFile' ? <li>{t('admin.calendarFile.consequence.closed')}</li> : null}
      <li>{t(`admin.${words}.consequence.final`)}</li>
    </ul>
  );
}
