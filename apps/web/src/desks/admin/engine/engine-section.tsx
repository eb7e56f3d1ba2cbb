import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { healthQuery } from '../../../lib/health';
import { asProblem } from '../../../lib/problem';
import { useFormat } from '../../../lib/use-format';
import { EngineMark } from '../../../pieces/engine-mark';
import { EmptyState } from '../../../pieces/empty-state';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { Finding } from './finding';
import { findingsQuery } from './findings-query';
import { ProcessSearch } from './process-search';
import { type Health, partsOf } from './parts';
import './engine.css';

/** Whether the engine drives time on, and what the nightly check found, with what repairs it. */
export function EngineSection(): ReactNode {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery({ ...healthQuery, refetchInterval: 10_000 });
  return (
    <>
      <PageTitle title={t('admin.section.engine')} />
      <p className="admin-note">{t('admin.engine.about')}</p>
      {isPending ? <Skeleton lines={5} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? <Parts health={data} /> : null}
      <Findings />
      <ProcessSearch />
    </>
  );
}

function Parts({ health }: { readonly health: Health }): ReactNode {
  const { t } = useTranslation();
  return (
    <Section title={t(`admin.engine.status.${health.status}`)} about={t(`admin.engine.statusText.${health.status}`)}>
      <ul className="lines">
        {partsOf(health).map(({ key, state, value }) => (
          <li key={key} className="line">
            <EngineMark state={state} />
            <span className="grow">
              {t(`admin.engine.part.${key}`)}
              <span className="faint line-facts">
                {t(state === 'well' ? `admin.engine.means.${key}` : `admin.engine.remedy.${key}`)}
              </span>
            </span>
            {key === 'failedDeliveries' && state !== 'well' ? (
              <Link to="/admin/$section" params={{ section: 'deliveries' }}>
                {t('admin.engine.value.failedDeliveries', { count: value ?? 0 })}
              </Link>
            ) : (
              <span className={state === 'well' ? 'muted' : 'strong'}>
                {value === null
                  ? t(`admin.engine.state.${state}`)
                  : key === 'relay'
                    ? t('admin.engine.value.relay', { count: value })
                    : t('admin.engine.value.failedDeliveries', { count: value })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Findings(): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const [all, setAll] = useState(false);
  const { data, error, isPending, refetch } = useQuery(findingsQuery(!all));
  const about = data?.lastRun
    ? t('admin.engine.lastRun', {
        time: time(data.lastRun.finishedAt),
        projects: `${data.lastRun.projects}`,
        events: `${data.lastRun.events}`,
      })
    : t('admin.engine.neverRun');
  const choice = (
    <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
      {t('admin.engine.withResolved')}
    </Checkbox>
  );
  return (
    <Section title={t('admin.engine.findings')} {...(data ? { about } : {})} action={choice}>
      {isPending ? <Skeleton lines={4} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data?.rows.length === 0 ? (
        <EmptyState title={t('admin.engine.noFindings')} text={t('admin.engine.noFindingsText')} />
      ) : null}
      <ul className="lines">
        {(data?.rows ?? []).map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </ul>
    </Section>
  );
}
