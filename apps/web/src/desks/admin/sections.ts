import { ADMIN_ROLES, type Role } from '@bangban/domain';

/** A part of administration, and who works there. No roles: everybody may read it. */
export interface AdminSection {
  readonly key: SectionKey;
  readonly roles: readonly Role[];
}

const SECTION_KEYS = [
  ...(['units', 'people', 'substitutes', 'import', 'calendar', 'policy', 'deliveries', 'engine', 'audit'] as const),
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

const SECTIONS: Readonly<Record<SectionKey, readonly Role[]>> = {
  units: ['system-admin'],
  people: ['system-admin', 'security-admin'],
  substitutes: ['system-admin', 'security-admin', 'helpdesk-officer', 'unit-head'],
  import: ['helpdesk-officer', 'unit-head'],
  calendar: [],
  policy: [],
  deliveries: ['system-admin'],
  engine: ['system-admin'],
  audit: ['audit-admin', 'supervision-head', 'inspector'],
};

interface Who {
  readonly roles: readonly Role[];
  readonly ownRoles: readonly Role[];
}

/** Administration counts own roles only: it is never done in somebody's name. */
export function holds({ ownRoles, roles }: Who, role: Role): boolean {
  return (ADMIN_ROLES.includes(role) ? ownRoles : roles).includes(role);
}

/** Every section in order, and for those that are somebody else's, whose. */
export function sectionsFor(who: Who): readonly (AdminSection & { readonly allowed: boolean })[] {
  return SECTION_KEYS.map((key) => {
    const roles = SECTIONS[key];
    return { key, roles, allowed: roles.length === 0 || roles.some((role) => holds(who, role)) };
  });
}

/** Where somebody begins. */
export function firstSection(who: Who): SectionKey {
  const sections = sectionsFor(who);
  return (sections.find(({ allowed, roles }) => allowed && roles.length > 0) ?? sections.find(({ allowed }) => allowed))
    ?.key as SectionKey;
}

export const isSection = (key: string | undefined): key is SectionKey => SECTION_KEYS.some((each) => each === key);
