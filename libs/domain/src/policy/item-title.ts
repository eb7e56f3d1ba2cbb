import type { Policy } from './policy';

interface Titled {
  readonly title: string;
  readonly templateKey: string | null;
}

/**
 * What an item of a template is called in English, as a title begins. Null for one that people named themselves, or named
 * anew: nobody has translated that.
 */
function englishTitle({ templateKey, title }: Titled, { stages }: Pick<Policy, 'stages'>): string | null {
  if (templateKey === null) return null;
  const templates = Object.values(stages).flatMap(({ items }) => items);
  const english = templates.find((each) => each.key === templateKey && each.title.zh === title)?.title.en;
  return english ? english.charAt(0).toUpperCase() + english.slice(1) : null;
}

/** The params of a notice that an item fills: its title, and the English one where there is one. */
export function itemParams(item: Titled | null | undefined, policy: Pick<Policy, 'stages'> | null): ItemParams {
  const english = item && policy ? englishTitle(item, policy) : null;
  return { item: item?.title ?? null, ...(english === null ? {} : { itemEn: english }) };
}

interface ItemParams {
  readonly item: string | null;
  readonly itemEn?: string;
}
