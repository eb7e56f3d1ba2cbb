import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { placeFaults, policyWith } from '@bangban/domain';
import { useLanguage } from '../../../i18n/use-language';
import { useAddress, useAddressed } from '../../../lib/address';
import { asProblem } from '../../../lib/problem';
import { policiesQuery, policyQuery } from '../../../lib/reference';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { DraftActs } from '../drafts/draft-acts';
import { DraftFacts } from '../drafts/draft-facts';
import { DryRunPage } from './dry-run-page';
import { Differences } from './differences';
import { policyFacts } from './facts';
import { PolicyDraftPage } from './policy-draft-page';
import {
  givePolicy,
  policyDifferencePage,
  type PolicyFileDetail,
  policyFileQuery,
  withdrawPolicy,
} from './policy-file-queries';
import { usePolicyWords } from './use-policy-words';

/** One draft of the policy, what it changes, and what can be done with it. */
export function PolicyFilePage({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation();
  const { close, step } = useAddress();
  const { data, error, refetch } = useQuery({ ...policyFileQuery(id), enabled: id !== 'new' });
  const { data: versions } = useQuery(policiesQuery);
  const [revising, setRevising] = useState(false);
  const shows = useAddressed('show');
  if (id === 'new') {
    return <PolicyDraftPage file={null} seq={0} onDone={(made) => step('file', made)} onCancel={() => close('file')} />;
  }
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={12} />;
  const { faults, file, names, seq, warnings } = data;
  if (revising) {
    return (
      <PolicyDraftPage file={file} seq={seq} onDone={() => setRevising(false)} onCancel={() => setRevising(false)} />
    );
  }
  const open = file.status === 'draft' || file.status === 'checked';
  const newest = versions?.[0]?.version ?? file.base;
  if (shows === 'dry-run' && open) {
    const old = file.base !== newest;
    return <DryRunPage id={id} old={old} faults={faults.length} onClose={() => close('show')} />;
  }
  return (
    <>
      <PageTitle title={t('admin.policyFile.subject', { count: file.changes.length })}>
        {open ? <Button onClick={() => step('show', 'dry-run')}>{t('admin.dryRun.title')}</Button> : null}
        <Button onClick={() => close('file')}>{t('admin.policyFile.back')}</Button>
      </PageTitle>
      <DraftFacts file={file} names={names} />
      <Faults faults={faults} />
      <Warnings warnings={warnings} />
      {faults.length === 0 ? <Changes file={file} /> : null}
      <DraftActs
        words="policyFile"
        file={file}
        newest={newest}
        faults={faults.length}
        onRevise={() => setRevising(true)}
        give={(act, reason) => (act === 'withdraw' ? withdrawPolicy(id, reason, seq) : givePolicy(id, act, seq))}
        differencePage={(after) => policyDifferencePage(id, after)}
      />
    </>
  );
}

function Faults({ faults }: Pick<PolicyFileDetail, 'faults'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (faults.length === 0) return null;
  return (
    <Section title={t('admin.draft.faults', { count: faults.length })}>
      <ul className="lines">
        {faults.map(({ code, path, text }) => (
          <li key={`${path} ${code} ${text.en}`} className="line policy-doubt">
            <code>{path}</code>
            <span className="grow">{text[language]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What is doubtful holds nothing up; what the rules in force have too stands behind. */
function Warnings({ warnings }: Pick<PolicyFileDetail, 'warnings'>): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  if (warnings.length === 0) return null;
  const lines = (standing: boolean): ReactNode => (
    <ul className="lines">
      {warnings
        .filter((each) => each.standing === standing)
        .map(({ path, text }) => (
          <li key={`${path} ${text.en}`} className="line policy-doubt">
            <span className="grow">{text[language]}</span>
            <code className="muted">{path}</code>
          </li>
        ))}
    </ul>
  );
  const before = warnings.filter(({ standing }) => standing).length;
  const fresh = warnings.length - before;
  return (
    <Section title={t('admin.policyFile.warnings', { count: fresh })} about={t('admin.policyFile.warningsAbout')}>
      {fresh > 0 ? lines(false) : null}
      {before > 0 ? (
        <details className="dry-run-assumes">
          <summary>{t('admin.policyFile.warningsBefore', { count: before })}</summary>
          {lines(true)}
        </details>
      ) : null}
    </Section>
  );
}

/** What the version says otherwise than the one it was drafted on, in the words of the page that shows the rules. */
function Changes({ file }: Pick<PolicyFileDetail, 'file'>): ReactNode {
  const words = usePolicyWords();
  const { data: base } = useQuery(policyQuery(file.base));
  const { data: became } = useQuery({ ...policyQuery(file.version ?? 0), enabled: file.version !== null });
  if (!base) return null;
  const drafted = placeFaults(file.changes, base).length === 0 ? policyWith(file.changes, base) : null;
  const then = file.version === null ? drafted : became;
  if (!then) return null;
  return (
    <Differences
      sections={[policyFacts(base, words), policyFacts(then, words)]}
      versions={[file.base, file.version ?? file.base + 1]}
    />
  );
}
