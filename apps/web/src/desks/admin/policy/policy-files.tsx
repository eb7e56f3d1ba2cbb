import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../lib/address';
import { keys } from '../../../lib/query-keys';
import { useSay } from '../../../i18n/use-say';
import { policiesQuery, policyQuery } from '../../../lib/reference';
import { can } from '../../../lib/desks';
import { useSession } from '../../../lib/session';
import { useNotDrafting } from '../../../lib/use-not-drafting';
import { useSave } from '../../../lib/use-save';
import { FormFault } from '../../../pieces/form-fault';
import { GatedButton } from '../../../pieces/gated-button';
import { Section } from '../../../pieces/section';
import { AdoptionProgress, useAdoptions } from '../drafts/adoption-progress';
import { DraftList } from '../drafts/draft-list';
import { holderWords } from './acting-facts';
import { adoptEverywhere, policyFilesQuery } from './policy-file-queries';

/** Drafts of the policy and what became of them, and how far open projects are with the newest version. */
export function PolicyFiles(): ReactNode {
  const { t } = useTranslation();
  const { step } = useAddress();
  const reads = can(useSession(), 'read-drafts');
  const { data } = useQuery({ ...policyFilesQuery, enabled: reads });
  const reason = useNotDrafting();
  const who = useAdopters();
  if (!reads) return null;
  return (
    <Section
      title={t('admin.policyFile.title')}
      about={t('admin.policyFile.about', { who })}
      action={
        <GatedButton
          type="primary"
          reason={reason}
          about={{ command: 'DraftPolicy' }}
          onClick={() => step('file', 'new')}
        >
          {t('admin.draft.draft')}
        </GatedButton>
      }
    >
      <AdoptionProgress kind="policy" />
      <AdoptEverywhere />
      <DraftList rows={data?.rows} subjectOf={({ changes }) => t('admin.policyFile.subject', { count: changes })} />
    </Section>
  );
}

/** Who lets open projects take over a version, as the newest says. */
function useAdopters(): string {
  const { t } = useTranslation();
  const say = useSay();
  const { data: versions } = useQuery(policiesQuery);
  const version = versions?.[0]?.version ?? 0;
  const { data: policy } = useQuery({ ...policyQuery(version), enabled: version > 0 });
  return (policy?.access.acts.adopt ?? []).map((who) => holderWords(who, say)).join(t('words.comma'));
}

/**
 * Asked for once: then its progress stands here instead. Whoever may not, reads why. The first version is everybody's from
 * the beginning.
 */
function AdoptEverywhere(): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const session = useSession();
  const who = useAdopters();
  const { data: versions } = useQuery(policiesQuery);
  const [asking, setAsking] = useState(false);
  const version = versions?.[0]?.version ?? 1;
  const form = useSave(async () => {
    await adoptEverywhere(version);
    setAsking(false);
    await client.invalidateQueries({ queryKey: [...keys.reference, 'adoptions'] });
    void message.success(t('admin.policyFile.adoptingNow'));
  });
  const asked = useAdoptions()?.some(({ kind, version: of }) => kind === 'policy' && of === version);
  if (version === 1 || asked) return null;
  const words = t('admin.policyFile.adopt', { version: `${version}` });
  const may = can(session, 'adopt-policy') ? null : t('admin.policyFile.notAdopting', { who });
  const reason = session.actingFor !== null ? t('drafting.notActing') : may;
  return (
    <p>
      <GatedButton reason={reason} onClick={() => setAsking(true)}>
        {words}
      </GatedButton>
      <Modal
        open={asking}
        title={words}
        okText={words}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        onCancel={() => setAsking(false)}
        onOk={() => void form.save(undefined)}
        destroyOnHidden
      >
        <p>{t('admin.policyFile.adoptAbout')}</p>
        <FormFault words={form.refusal} />
      </Modal>
    </p>
  );
}
