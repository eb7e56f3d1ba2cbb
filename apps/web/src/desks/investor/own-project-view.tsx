import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { Panel } from '../../pieces/panel';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { Asked } from './asked';
import { AskedPromise } from './asked-promise';
import { Contacts } from './contacts';
import { askedPromises, type OwnProject, ownProjectQuery, toldOf } from './own-project';
import { OwnAgents } from './own-agents';
import { OwnComplaints } from './own-complaints';
import { OwnIntake } from './own-intake';
import { OwnItems } from './own-items';
import { OwnPromises } from './own-promises';
import { OwnStages } from './own-stages';
import { Papers } from './papers';

/** Where the project is, what is asked, what is under way, whom to call. */
export function OwnProjectView({ projectId }: { readonly projectId: string }): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ownProjectQuery(projectId));
  const nameOf = useNames(data?.names);
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const told = toldOf(data);
  const promised = askedPromises(data);
  const asked = told.asked.length + told.papers.length + promised.length;
  const open = data.status === 'active' || data.status === 'shelved';
  return (
    <>
      <Where project={data} />
      {open || asked > 0 ? (
        <Section title={t('investor.asked.title')}>
          {asked === 0 ? <p className="muted">{t('investor.asked.none')}</p> : null}
          {told.papers.map((item) => (
            <Papers key={item.id} projectId={projectId} item={item} nameOf={nameOf} />
          ))}
          {promised.map((promise) => (
            <AskedPromise key={promise.id} projectId={projectId} promise={promise} nameOf={nameOf} />
          ))}
          {told.asked.map((item) => (
            <Asked key={item.id} projectId={projectId} item={item} nameOf={nameOf} />
          ))}
        </Section>
      ) : null}
      <Panel>
        <OwnItems told={told} nameOf={nameOf} />
      </Panel>
      <Panel>
        <OwnIntake project={data} nameOf={nameOf} />
      </Panel>
      <Panel>
        <OwnPromises
          projectId={projectId}
          promises={data.commitments}
          mayClaim={data.available.some(({ command }) => command === 'ClaimCommitment')}
          mayApply={data.available.some(({ command }) => command === 'ApplyForDelivery')}
          nameOf={nameOf}
        />
      </Panel>
      <Panel>
        <OwnComplaints project={data} />
      </Panel>
      <Panel>
        <OwnAgents project={data} nameOf={nameOf} />
      </Panel>
      <Panel>
        <Contacts contacts={data.contacts} nameOf={nameOf} />
      </Panel>
      <Section title={t('investor.stages.title')}>
        <OwnStages project={data} />
      </Section>
    </>
  );
}

/** The state of the whole in two sentences. */
function Where({ project }: { readonly project: OwnProject }): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const { progress, stage, status } = project;
  return (
    <div className="investor-where">
      <p className="investor-now">{t(status === 'active' ? `investor.now.${stage}` : `investor.end.${status}`)}</p>
      {progress ? (
        <p className="muted">
          {t('investor.progress', { note: progress.note.replace(/[\u3002.]$/, ''), date: shortDayOf(progress.at) })}
        </p>
      ) : null}
    </div>
  );
}
