import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { holdsText, searchText } from '@bangban/kernel';
import type { Policy } from '@bangban/domain';
import { capitalised } from '../i18n/capitalised';
import { useLanguage } from '../i18n/use-language';
import { newestPolicyQuery } from './reference';

interface Titled {
  readonly title: string;
  readonly templateKey: string | null;
}

/** English titles, as titles begin, of the policy's templates by key and Chinese title; items of people's own keep theirs. */
export function englishTitles({ stages }: Policy): ReadonlyMap<string, string> {
  const templates = Object.values(stages).flatMap(({ items }) => items);
  return new Map(templates.map(({ key, title }) => [`${key}:${title.zh}`, capitalised(title.en)]));
}

/** Keys of the templates whose English title has these words: the record knows their items by Chinese titles. */
export function templatesTitled({ stages }: Policy, words: string): readonly string[] {
  if (searchText(words) === '') return [];
  const templates = Object.values(stages).flatMap(({ items }) => items);
  return templates.filter(({ title }) => holdsText([title.en], words)).map(({ key }) => key);
}

/** The same while the app speaks English; in Chinese none are wanted. */
export function useTemplatesTitled(words: string): readonly string[] {
  const english = useLanguage() === 'en';
  const { data: policy } = useQuery({ ...newestPolicyQuery, enabled: english });
  return useMemo(() => (english && policy ? templatesTitled(policy, words) : []), [english, policy, words]);
}

/** What an item is called in the language in use. */
export function useItemTitle(): (item: Titled) => string {
  const english = useLanguage() === 'en';
  const { data: policy } = useQuery({ ...newestPolicyQuery, enabled: english });
  return useMemo(() => {
    const titles = english && policy ? englishTitles(policy) : new Map<string, string>();
    return ({ templateKey, title }) => titles.get(`${templateKey ?? ''}:${title}`) ?? title;
  }, [english, policy]);
}
