import type { Capability, PostCapability } from '@bangban/domain';
import { ADMIN_SECTIONS, can } from '../../lib/desks';

/** A part of administration, and what it asks for. Nothing: everybody may read it. */
export interface AdminSection {
  readonly key: SectionKey;
  readonly asks: PostCapability | null;
}

export type SectionKey = keyof typeof ADMIN_SECTIONS;
const SECTION_KEYS = Object.keys(ADMIN_SECTIONS) as readonly SectionKey[];

/** With which work of one's own one begins in which part. */
const FIRST = {
  units: 'manage-units',
  people: 'manage-accounts',
  import: 'keep-help-desk',
  audit: 'read-audit',
} as const satisfies Partial<Readonly<Record<SectionKey, Capability>>>;
const FIRST_KEYS = Object.keys(FIRST) as readonly (keyof typeof FIRST)[];

interface Who {
  readonly capabilities: readonly Capability[];
}

/** Every section in order, and for those that are somebody else's, whose. */
export function sectionsFor(who: Who): readonly (AdminSection & { readonly allowed: boolean })[] {
  return SECTION_KEYS.map((key) => {
    const asks = ADMIN_SECTIONS[key];
    return { key, asks, allowed: asks === null || can(who, asks) };
  });
}

/** Where somebody begins: with what is theirs before all others, else what they share. */
export function firstSection(who: Who): SectionKey {
  const sections = sectionsFor(who).filter(({ allowed }) => allowed);
  const own = FIRST_KEYS.find((key) => can(who, FIRST[key]));
  return own ?? ((sections.find(({ asks }) => asks !== null) ?? sections[0])?.key as SectionKey);
}

export const isSection = (key: string | undefined): key is SectionKey => SECTION_KEYS.some((each) => each === key);
