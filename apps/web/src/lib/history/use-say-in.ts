import { useQuery } from '@tanstack/react-query';
import { formNumber } from '@bangban/contract/vocabulary';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../../i18n/use-language';
import { type NameOf, policyQuery } from '../reference';
import { formsQuery } from '../supervision-forms';
import { useFormat } from '../use-format';
import { useIndustry } from '../use-industry';
import { useItemTitle } from '../use-item-title';
import type { Say } from './say';
import { sayIn } from './say-in';

interface UseSayInput {
  readonly nameOf: NameOf;
  /** Title of an item of the project. */
  readonly itemOf: (id: string) => string;
  readonly policyVersion: number;
  /** Whose supervision forms are called by their numbers. */
  readonly projectId?: string | undefined;
}

/** What sentences of one project need, in the language in use. */
export function useSayIn({ itemOf, nameOf, policyVersion, projectId }: UseSayInput): Say {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useText();
  const title = useItemTitle();
  const industry = useIndustry();
  const { today } = useFormat();
  const { data: policy } = useQuery({ ...policyQuery(policyVersion), enabled: policyVersion > 0 });
  const { data: forms } = useQuery({ ...formsQuery({ projectId: projectId ?? '' }), enabled: projectId !== undefined });
  return useMemo(
    () =>
      sayIn({
        t,
        language,
        today,
        name: nameOf,
        item: itemOf,
        form: (id) => {
          const known = forms?.rows.find((each) => each.id === id);
          return known ? formNumber(known, language) : t('words.owed.supervision-form');
        },
        title,
        industry,
        pauseKind: (key) => {
          const known = policy?.pauses.find((each) => each.key === key);
          return known ? text(known.label) : key;
        },
        coKind: (key) => {
          const known = policy?.coHandling.find((each) => each.key === key);
          return known ? text(known.label) : key;
        },
        evidenceKind: (kind) => {
          const known = policy?.evidenceKinds.find((each) => each.kind === kind);
          return known ? text(known.label) : kind;
        },
      }),
    [t, language, text, today, nameOf, itemOf, title, industry, policy, forms],
  );
}
