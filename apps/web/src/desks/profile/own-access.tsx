import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CAPABILITIES } from '@bangban/domain';
import { useLanguage } from '../../i18n/use-language';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { type OwnAccess as Access, ownAccessQuery } from './profile-queries';

/** 我的权限: how far one reads, by what, and what one can do. */
export function OwnAccess(): ReactNode {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(ownAccessQuery);
  return (
    <Section title={t('profile.access.title')} about={t('profile.access.about')}>
      {isPending ? <Skeleton lines={3} /> : null}
      {error && !data ? <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} /> : null}
      {data ? <Said access={data} /> : null}
    </Section>
  );
}

function Said({ access }: { readonly access: Access }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = useNames(access.names);
  const { capabilities, reading } = access;
  const listed = (parts: readonly string[]): string => parts.join(t('words.comma'));
  const can = capabilities.map((each) => CAPABILITIES[each][language]);
  return (
    <div className="stack">
      <h3>{t('profile.access.reads')}</h3>
      {reading.length === 0 ? <p className="faint">{t('profile.access.readsNothing')}</p> : null}
      <ul className="stack">
        {reading.map(({ by, unitIds }) => (
          <li key={`${by.role} ${by.function} ${by.reach}`}>
            {t(`profile.access.reach.${by.reach}`)}
            {by.role === null ? null : <span className="muted"> · {t(`words.role.${by.role}`)}</span>}
            {unitIds.length > 0 ? <p className="muted">{listed(unitIds.map((id) => nameOf(id)))}</p> : null}
          </li>
        ))}
      </ul>
      <h3>{t('profile.access.can')}</h3>
      <p>{can.length === 0 ? t('profile.access.canNothing') : listed(can)}</p>
    </div>
  );
}
