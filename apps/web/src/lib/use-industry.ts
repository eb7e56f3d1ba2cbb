import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { industryText } from '@bangban/domain';
import { useLanguage } from '../i18n/use-language';
import { newestPolicyQuery } from './reference';

/** What an industry is called in the language in use; words that are on no list stand as they were written. */
export function useIndustry(): (written: string) => string {
  const english = useLanguage() === 'en';
  const { data: policy } = useQuery({ ...newestPolicyQuery, enabled: english });
  const industries = english ? policy?.industries : undefined;
  return useMemo(
    () => (written: string) => (industries ? industryText(industries, written).en : written),
    [industries],
  );
}
