import type { MeetingKind } from '@bangban/contract/vocabulary';
import type { Role } from '@bangban/kernel';

/** “按月组织召开由市分管领导主持的…调度会”, “适时召开由市主要领导调度的调度会”. */
const CHAIRS: Readonly<Record<MeetingKind, Role>> = { monthly: 'leader-in-charge', 'ad-hoc': 'principal-leader' };

/** Whether somebody may chair a meeting of this kind. */
export const mayChair = (kind: MeetingKind, { roles }: { readonly roles: readonly Role[] }): boolean =>
  roles.includes(CHAIRS[kind]);
