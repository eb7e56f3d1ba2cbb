import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Investor, investorQuery } from '../../lib/investors';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { InvestorVisits } from '../../pieces/investor-visits';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { Contacts } from './contacts';
import { ReviseInvestor } from './investor-forms';
import { AlikeEntries, UndoMerge } from './merging';
import './libraries.css';

/** One company of the library: who may be the same first, then whom one talks to and what it builds. */
export function InvestorEntryPage(): ReactNode {
  const { investorId } = useParams({ from: '/libraries/investors/$investorId' });
  const { data, error, refetch } = useQuery(investorQuery(investorId));
  if (data) return <Loaded key={investorId} page={data} />;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  return <Skeleton lines={10} />;
}

type Entry = Investor['investor'];

function EntryLink({ entry: { id, name } }: { readonly entry: Pick<Entry, 'id' | 'name'> }): ReactNode {
  return (
    <Link to="/libraries/investors/$investorId" params={{ investorId: id }}>
      {name}
    </Link>
  );
}

function Loaded({ page }: { readonly page: Investor }): ReactNode {
  const { t } = useTranslation();
  const { alike, investor, merged, projects } = page;
  return (
    <article>
      <p className="faint no-print">
        <Link to="/libraries">{t('libraries.back')}</Link>
      </p>
      <PageTitle
        title={investor.name}
        state={<span className="tag">{t(`words.investorStatus.${investor.status}`)}</span>}
      >
        {investor.merged ? null : <ReviseInvestor investor={investor} />}
        <PageHelp help={t('help.libraries', { returnObjects: true })} />
      </PageTitle>
      {investor.merged ? <MergedNote page={page} /> : null}
      {alike.length > 0 ? <AlikeEntries page={page} /> : null}
      <Section title={t('investors.facts')}>
        <Facts page={page} />
      </Section>
      <Contacts page={page} />
      <Section title={t('investors.projects')} about={t('investors.projectsAbout')}>
        {projects.length === 0 ? (
          <p className="muted">{t('investors.noProjects')}</p>
        ) : (
          <ul className="lines">
            {projects.map(({ id, name, stage, status }) => (
              <li key={id} className="line">
                <Link to="/projects/$projectId" params={{ projectId: id }}>
                  {name}
                </Link>
                <span className="muted">
                  {t(`words.stage.${stage}`)} {'\u00b7'} {t(`words.status.${status}`)}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <InvestorVisits investorId={investor.id} />
      {merged.length > 0 ? (
        <Section title={t('investors.mergedFrom')} about={t('investors.mergedFromAbout')}>
          <ul className="lines">
            {merged.map((entry) => (
              <li key={entry.id} className="line">
                <EntryLink entry={entry} />
                <span className="muted">{entry.merged?.reason}</span>
                <span className="grow" />
                <UndoMerge entry={entry} may={page.may.merge} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </article>
  );
}

/** Where to look instead, who decided it and why, and the way back. */
function MergedNote({ page: { investor, may, names, standing } }: { readonly page: Investor }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { shortDayOf } = useFormat();
  const { data } = useQuery(investorQuery(standing));
  if (!investor.merged) return null;
  const { at, by, reason } = investor.merged;
  return (
    <Section title={t('investors.isMerged')} action={<UndoMerge entry={investor} may={may.merge} />}>
      <p>
        {t('investors.mergedInto')} {data ? <EntryLink entry={data.investor} /> : null}
      </p>
      <p className="muted">{t('investors.mergedBy', { name: nameOf(by), date: shortDayOf(at), reason })}</p>
    </Section>
  );
}

function Facts({ page: { below, investor, names, parent } }: { readonly page: Investor }): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { shortDayOf } = useFormat();
  const { code, country, group, registeredAt, registeredBy } = investor;
  return (
    <dl className="entry-facts">
      <dt>{t('investors.code')}</dt>
      <dd>{code ?? (country === 'CN' ? t('investors.noCode') : t('investors.foreign'))}</dd>
      <dt>{t('investors.country')}</dt>
      <dd>{country}</dd>
      {group === null ? null : (
        <>
          <dt>{t('investors.group')}</dt>
          <dd>{group}</dd>
        </>
      )}
      {parent === null ? null : (
        <>
          <dt>{t('investors.parent')}</dt>
          <dd>
            <EntryLink entry={parent} />
          </dd>
        </>
      )}
      {below.length === 0 ? null : (
        <>
          <dt>{t('investors.below')}</dt>
          <dd className="row wrap">
            {below.map((entry) => (
              <EntryLink key={entry.id} entry={entry} />
            ))}
          </dd>
        </>
      )}
      <dt>{t('investors.registered')}</dt>
      <dd>
        {shortDayOf(registeredAt)} {nameOf(registeredBy)}
      </dd>
    </dl>
  );
}
