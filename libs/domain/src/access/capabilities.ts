import { CAPABILITY_NAMES, type Capability } from '@bangban/contract/vocabulary';
import {
  ADMIN_ROLES,
  type Directory,
  helpCentre,
  isAdministrator,
  isOutsider,
  type Principal,
  type Role,
  ROLES,
  scopeOf,
  unitWithFunction,
} from '@bangban/kernel';
import type { AccessPolicy } from './access-policy';
import { type ActHolder, holdersOf } from './given-acts';

export { type Capability, CAPABILITIES } from '@bangban/contract/vocabulary';

const LEADERS: readonly Role[] = ['leader', 'leader-in-charge', 'principal-leader'];
const SUPERVISION: readonly Role[] = ['inspector', 'supervision-head'];
const WORKERS: readonly Role[] = ['helpdesk-officer', 'unit-head', 'unit-handler', 'promotion-officer'];
/** Everybody in office: all business roles but the investor's contact. */
const OFFICIALS: readonly Role[] = ROLES.filter(
  (role) => !isAdministrator({ roles: [role] }) && !isOutsider({ roles: [role] }),
);

/** Administrators to whom the policy may tell what others of them do. */
export const WATCHING: readonly Role[] = ['security-admin', 'audit-admin'];

/** Of capabilities that go with a post alone, who has them: routes and screens both follow from here. */
export const HOLDERS = {
  'read-projects': OFFICIALS,
  'register-lead': ['helpdesk-officer', 'promotion-officer', 'unit-head', ...LEADERS],
  'work-items': WORKERS,
  'keep-help-desk': ['helpdesk-officer'],
  'lead-projects': LEADERS,
  'lead-the-city': ['leader-in-charge', 'principal-leader'],
  supervise: SUPERVISION,
  'follow-own-projects': ['investor-contact'],
  'read-libraries': ['helpdesk-officer', 'promotion-officer', 'unit-head', 'leader-in-charge'],
  'import-ledger': ['helpdesk-officer', 'unit-head'],
  'see-directory': [...OFFICIALS, ...ADMIN_ROLES],
  // Office staff import ledgers and name substitutes there; so does whoever approves drafts or has them taken over, for these.
  'enter-administration': [...ADMIN_ROLES, 'helpdesk-officer', 'unit-head', 'supervision-head'],
  'manage-units': ['system-admin'],
  'manage-people': ['system-admin'],
  'manage-accounts': ['security-admin'],
  'see-accounts': ['system-admin', 'security-admin'],
  'see-substitutes': [...ADMIN_ROLES, 'helpdesk-officer', 'unit-head', 'unit-handler'],
  'decide-requests': ADMIN_ROLES,
  'place-work-left': [...ADMIN_ROLES, 'helpdesk-officer', 'unit-head'],
  'manage-deliveries': ['system-admin'],
  'read-engine': ['system-admin'],
  'read-audit': ['audit-admin', ...SUPERVISION],
  'watch-administrators': WATCHING,
  'read-drafts': [...OFFICIALS, 'system-admin'],
  'move-demo-clock': ['system-admin', 'helpdesk-officer'],
} as const satisfies Partial<Readonly<Record<Capability, readonly Role[]>>>;

export type PostCapability = keyof typeof HOLDERS;

const ofPost = (capability: Capability): capability is PostCapability => capability in HOLDERS;

/** Whether somebody answers for projects as a leader. */
export const isLeader = ({ roles }: Pick<Principal, 'roles'>): boolean => roles.some((role) => LEADERS.includes(role));

/** Somebody at a desk: in whose name, and what they are themselves. */
export interface AtDesk {
  readonly principal: Principal;
  readonly ownRoles: readonly Role[];
}

/** Administration counts own roles only: it is never done in somebody's name. */
export const holdsOne = (
  rule: readonly Role[],
  { ownRoles, roles }: { readonly roles: readonly Role[]; readonly ownRoles: readonly Role[] },
): boolean => rule.some((role) => (ADMIN_ROLES.includes(role) ? ownRoles : roles).includes(role));

const PUBLISHING = ['publish-policy', 'publish-calendar'] as const;

/** By a post of their own, as the one who heads the help centre, or as one of the promotion bureau. */
function isNamed(who: readonly ActHolder[], { ownRoles, principal }: AtDesk, directory: Directory): boolean {
  const centre = helpCentre(directory)?.id;
  const heads = centre !== undefined && principal.headOf.includes(centre);
  const bureau = unitWithFunction(directory, 'promotion-bureau')?.id;
  return who.some((each) => {
    if (each === 'promotion-bureau') return bureau !== undefined && principal.unitId === bureau;
    return each === 'help-centre-head' ? heads : ownRoles.some((role) => role === each);
  });
}

/** What somebody can do now, by their posts, what they head, and the policy of reading; in the order of the words. */
export function capabilitiesOf(
  { ownRoles, principal }: AtDesk,
  directory: Directory,
  { acts, reading, second }: Pick<AccessPolicy, 'acts' | 'reading' | 'second'>,
): readonly Capability[] {
  const { actingFor, roles } = principal;
  const inPerson = actingFor === null;
  const approves = inPerson && PUBLISHING.some((act) => isNamed(second[act], { ownRoles, principal }, directory));
  const adopts = inPerson && isNamed(acts.adopt, { ownRoles, principal }, directory);
  const beyond: Readonly<Record<Exclude<Capability, PostCapability>, boolean>> = {
    'read-every-project': scopeOf(principal, directory, reading).all,
    'name-substitute': inPerson && roles.length > 0 && !isAdministrator(principal) && !isOutsider(principal),
    'draft-files': approves || (inPerson && ownRoles.includes('system-admin')),
    'approve-drafts': approves,
    'adopt-policy': adopts,
    // A deputy prepares and chairs in the name of whoever does.
    'prepare-meetings': isNamed(acts.meetings, { ownRoles: roles, principal }, directory),
    'call-reviews': inPerson && isNamed(acts.review, { ownRoles, principal }, directory),
    'decide-admission': inPerson && isNamed(acts.admit, { ownRoles, principal }, directory),
    'hold-escalations': inPerson && isNamed(acts.hold, { ownRoles, principal }, directory),
    'keep-libraries':
      roles.some((role) => acts['keep-libraries'].includes(role)) ||
      holdersOf(acts['keep-libraries'], directory).includes(actingFor ?? principal.personId),
  };
  return CAPABILITY_NAMES.filter((each) =>
    ofPost(each)
      ? holdsOne(HOLDERS[each], { ownRoles, roles }) || (each === 'enter-administration' && (approves || adopts))
      : beyond[each],
  );
}
