import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CAPABILITIES } from '@bangban/domain';
import { useLanguage, useText } from '../../i18n/use-language';
import { asProblem } from '../../lib/problem';
import { useNames } from '../../lib/reference';
import { ProblemState } from '../../pieces/problem-state';
import { Section } from '../../pieces/section';
import { Skeleton } from '../../pieces/skeleton';
import { type OwnAccess as Access, ownAccessQuery } from './profile-queries';

const BEGUN: readonly string[] = [
  'RegisterLead',
  'ImportProject',
  'DraftPolicy',
  'PublishPolicy',
  'DraftCalendar',
  'PublishCalendar',
];

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
  const text = useText();
  const { alone, capabilities, reading } = access;
  // What is done with a draft that is there is the draft's page to say.
  const begun = alone.filter(({ command }) => BEGUN.includes(command));
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
            {by.who === null ? null : <span className="muted"> · {text(by.who)}</span>}
            {unitIds.length > 0 ? <p className="muted">{listed(unitIds.map((id) => nameOf(id)))}</p> : null}
          </li>
        ))}
      </ul>
      <h3>{t('profile.access.can')}</h3>
      <p>{can.length === 0 ? t('profile.access.canNothing') : listed(can)}</p>
      <h3>{t('profile.access.begin')}</h3>
      <ul className="stack">
        {begun.map(({ allowed, by: posts, code, command, reason, who, words }) => (
          <li key={command}>
            {text(words)}
            <span className="muted"> · {t(allowed ? 'profile.access.may' : 'profile.access.mayNot')}</span>
            <p className="muted">
              {allowed ? t('profile.access.byPost', { by: listed(posts.map(text)) }) : reason ? text(reason) : null}
              {!allowed && who && code !== 'FORBIDDEN' ? ` ${t('why.whoCould', { who: text(who) })}` : null}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
