import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CAPABILITIES } from '@bangban/contract/vocabulary';
import { useLanguage } from '../../../i18n/use-language';
import { useAddress, useAddressed } from '../../../lib/address';
import { asProblem } from '../../../lib/problem';
import { peopleQuery, useNames } from '../../../lib/reference';
import { BY_LABEL } from '../../../lib/search-options';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { sightQuery } from './sight-queries';
import { useGroundWords } from './use-ground-words';

/** What one person sees: by which rules, how many projects that is, and which fields are kept from them. */
export function PersonSight(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const address = useAddress();
  const personId = useAddressed('open');
  const { data: people } = useQuery(peopleQuery);
  const { data, error, isFetching } = useQuery({ ...sightQuery(personId ?? ''), enabled: personId !== null });
  const words = useGroundWords(useNames(data?.names));
  const name = people?.find(({ id }) => id === personId)?.name ?? personId ?? '';
  return (
    <Section title={t('admin.sight.person')} about={t('admin.sight.personAbout')}>
      <Select
        className="process-search"
        allowClear
        showSearch={BY_LABEL}
        aria-label={t('admin.sight.whom')}
        placeholder={t('admin.sight.whom')}
        value={personId}
        onChange={(id: string | undefined) => address.replace('open', id ?? null)}
        options={(people ?? []).map((each) => ({ value: each.id, label: `${each.name} (${each.id})` }))}
      />
      {personId !== null && isFetching ? <Skeleton lines={3} /> : null}
      {error ? <ProblemState problem={asProblem(error)} /> : null}
      {personId !== null && data ? (
        <>
          <p className="strong">
            {data.by.length === 0
              ? t('admin.sight.nothing', { name })
              : t('admin.sight.count', { name, count: data.projects })}
          </p>
          <ul className="lines">
            {data.by.map((ground, index) => (
              <li key={index} className="line">
                {words(ground)}
              </li>
            ))}
            {data.by.length === 0
              ? null
              : data.fields.map(({ field, projects, who }) => (
                  <li key={field} className="line">
                    {t('admin.sight.field', {
                      field: t(`admin.guarded.${field}`),
                      who: t(`admin.fieldReaders.${who}`),
                      count: projects,
                    })}
                  </li>
                ))}
          </ul>
          {data.capabilities.length === 0 ? null : (
            <>
              <h3>{t('admin.sight.can')}</h3>
              <ul className="lines">
                {data.capabilities.map((each) => (
                  <li key={each} className="line">
                    {CAPABILITIES[each][language]}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : null}
    </Section>
  );
}
