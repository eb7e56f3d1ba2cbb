import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../../pieces/section';
import { type Difference, differences } from './changes';
import type { FactSection } from './fact';

interface DifferencesProps {
  /** The earlier version, the later one. */
  readonly sections: readonly [readonly FactSection[], readonly FactSection[]];
  readonly versions: readonly [number, number];
}

/** What the later version says otherwise. */
export function Differences({ sections, versions }: DifferencesProps): ReactNode {
  const { t } = useTranslation();
  const found = differences(...sections);
  const [from, to] = versions.map((version) => `${version}`) as [string, string];
  return (
    <Section
      title={t('admin.policy.differences', { from, to })}
      about={found.length === 0 ? t('admin.policy.same') : t('admin.policy.changed', { count: found.length })}
    >
      <ul className="lines">
        {found.map((each) => (
          <li key={each.key} className="line difference">
            <span className="difference-what">
              <span className="strong">{each.label}</span>
              <span className="faint line-facts">{each.section}</span>
            </span>
            <Sides difference={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Sides({ difference: { after, before } }: { readonly difference: Difference }): ReactNode {
  const { t } = useTranslation();
  const said = (values: readonly string[]): string => values.join(' \u00b7 ') || t('admin.policy.listed');
  return (
    <span className="grow">
      {before ? (
        <del>
          <span className="unseen">{t('admin.policy.was')} </span>
          {said(before)}
        </del>
      ) : (
        <span className="faint">{t('admin.policy.added')}</span>
      )}
      {after ? (
        <ins>
          <span className="unseen">{t('admin.policy.is')} </span>
          {said(after)}
        </ins>
      ) : (
        <span className="faint">{t('admin.policy.dropped')}</span>
      )}
    </span>
  );
}
