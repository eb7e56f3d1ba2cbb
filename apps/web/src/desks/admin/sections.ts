import type { Role } from '@bangban/kernel';
import { ADMIN_SECTIONS, holds } from '../../lib/desks';

/** A part of administration, and who works there. No roles: everybody may read it. */
export interface AdminSection {
  readonly key: SectionKey;
  readonly roles: readonly Role[];
}

export type SectionKey = keyof typeof ADMIN_SECTIONS;
const SECTION_KEYS = Object.keys(ADMIN_SECTIONS) as readonly SectionKey[];

interface Who {
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
}

/** Every section in order, and for those that are somebody else's, whose. */
export function sectionsFor(who: Who): readonly (AdminSection & { readonly allowed: boolean })[] {
  return SECTION_KEYS.map((key) => {
    const roles: readonly Role[] = ADMIN_SECTIONS[key];
    return { key, roles, allowed: roles.length === 0 || roles.some((role) => holds(who, role)) };
  });
}

/** Where somebody begins: with what is theirs before all others, else what they share. */
export function firstSection(who: Who): SectionKey {
  const sections = sectionsFor(who).filter(({ allowed }) => allowed);
  const own = sections.find(({ roles: [first] }) => first !== undefined && holds(who, first));
  return (own ?? sections.find(({ roles }) => roles.length > 0) ?? sections[0])?.key as SectionKey;
}

export const isSection = (key: string | undefined): key is SectionKey => SECTION_KEYS.some((each) => each === key);
