import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel, useText } from '../../../i18n/use-language';
import { useAddress, useAddressed } from '../../../lib/address';
import { asProblem } from '../../../lib/problem';
import { policiesQuery, policyQuery } from '../../../lib/reference';
import { useFormat } from '../../../lib/use-format';
import { PageTitle } from '../../../pieces/page-title';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { Differences } from './differences';
import type { FactSection } from './fact';
import { policyFacts } from './facts';
import { PolicyFilePage } from './policy-file-page';
import { PolicyFiles } from './policy-files';
import { usePolicyWords } from './use-policy-words';
import './policy.css';

/** The rules in force, or one of their drafts. */
export function PolicySection(): ReactNode {
  const file = useAddressed('file');
  return file === null ? <PolicyRead /> : <PolicyFilePage key={file} id={file} />;
}

/** The rules in force as a page to read; another version beside them as what it says otherwise. */
function PolicyRead(): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const label = useLabel();
  const { dayOf } = useFormat();
  const { step } = useAddress();
  const said = { chosen: useAddressed('version'), against: useAddressed('against') };
  const chosen = said.chosen === null ? null : Number(said.chosen);
  const against = said.against === null ? null : Number(said.against) || null;
  const { data: versions, error, refetch } = useQuery(policiesQuery);
  const newest = versions?.[0];
  const shown = versions?.find(({ version }) => version === chosen) ?? newest;
  const sections = useFacts(shown?.version ?? null);
  const other = useFacts(against);
  if (error && !versions) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  const options = (versions ?? []).map(({ name, publishedAt, version }) => ({
    value: version,
    label: t('admin.policy.versionOf', { version: `${version}`, name: text(name), date: dayOf(publishedAt) }),
  }));
  return (
    <>
      <PageTitle
        title={shown ? label(shown.name) : t('admin.section.policy')}
        state={
          shown ? (
            <span className="muted">
              {t(shown === newest ? 'admin.policy.inForce' : 'admin.policy.superseded', {
                date: dayOf(shown.publishedAt),
              })}
            </span>
          ) : null
        }
      >
        {options.length > 1 ? (
          <Select
            aria-label={t('admin.policy.version')}
            popupMatchSelectWidth={false}
            value={shown?.version}
            onChange={(version) => step('version', `${version}`)}
            options={options}
          />
        ) : null}
        {options.length > 1 ? (
          <Select
            allowClear
            aria-label={t('admin.policy.against')}
            placeholder={t('admin.policy.against')}
            popupMatchSelectWidth={false}
            style={{ minWidth: 160 }}
            value={against}
            onChange={(version: number | undefined) => step('against', version === undefined ? null : `${version}`)}
            options={options.filter(({ value }) => value !== shown?.version)}
          />
        ) : null}
      </PageTitle>
      <p className="admin-note">
        {t('admin.policy.about')} {options.length === 1 ? t('admin.policy.onlyOne') : null}
      </p>
      <PolicyFiles />
      {sections && other && against !== null && shown ? (
        <Differences
          sections={shown.version > against ? [other, sections] : [sections, other]}
          versions={shown.version > against ? [against, shown.version] : [shown.version, against]}
        />
      ) : null}
      {sections ? sections.map((section) => <Part key={section.key} section={section} />) : <Skeleton lines={14} />}
    </>
  );
}

function useFacts(version: number | null): readonly FactSection[] | null {
  const words = usePolicyWords();
  const { data } = useQuery({ ...policyQuery(version ?? 0), enabled: version !== null });
  return data && version !== null ? policyFacts(data, words) : null;
}

function Part({ section }: { readonly section: FactSection }): ReactNode {
  return (
    <Section title={section.title}>
      {section.groups.map(({ facts, key, title }) => (
        <div key={key} className="policy-group">
          {title === '' ? null : <h3>{title}</h3>}
          <dl className="policy-facts">
            {facts.map((fact) => (
              <div key={fact.key} className="policy-fact">
                <dt>{fact.label}</dt>
                <dd>
                  {key === 'ladders' ? (
                    <ol>
                      {fact.values.map((value) => (
                        <li key={value}>{value}</li>
                      ))}
                    </ol>
                  ) : (
                    fact.values.join(' \u00b7 ')
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
