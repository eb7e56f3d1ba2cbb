/** What a person may be. The last three are the three administrators (三员): different people, none acts on business. */
export const ROLES = [
  'helpdesk-officer',
  'unit-handler',
  'unit-head',
  'leader',
  'leader-in-charge',
  'principal-leader',
  'inspector',
  'supervision-head',
  'promotion-officer',
  'investor-contact',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;
export type Role = (typeof ROLES)[number];

export const ADMIN_ROLES: readonly Role[] = ['system-admin', 'security-admin', 'audit-admin'];
