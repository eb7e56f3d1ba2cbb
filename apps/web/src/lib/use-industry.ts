import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { industryText } from '@bangban/domain';
import { useLanguage } from '../i18n/use-language';
import { newestPolicyQuery } from './reference';

/** What an industry is called in the language in use; words that are on no list stand as they were written. */
export function useIndustry(): (written: string) => string {
  const english = useLanguage() === 'en';
  const { data: policy } = useQuery({ ...newestPolicyQuery, enabled: english });
  return useMemo(() => {
    if (!english || !policy) return (written: string) => written;
    return (written: string) => industryText(policy.industries, written).en;
  }, [english, policy]);
}
