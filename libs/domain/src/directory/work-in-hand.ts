import type { RowOf, workLeftList } from '@bangban/contract';
import { WORK_KINDS, type WorkKind } from '@bangban/contract/vocabulary';
import type { Role } from '@bangban/kernel';
import type { CommandName } from '../command/commands';

export { WORK_KINDS, type WorkKind };

/** Who may still do what they have in hand: without one of these roles it lies there. Every other kind asks for any role. */
export const LEADING_ROLES: readonly Role[] = ['leader', 'leader-in-charge', 'principal-leader'];
export const CONFIRMING_ROLE: Role = 'investor-contact';
export const CENTRE_ROLE: Role = 'helpdesk-officer';

/** One thing in somebody's hands, once for each thing. */
export type WorkInHand = Pick<RowOf<typeof workLeftList>, 'key' | 'kind' | 'part' | 'projectStage' | 'act' | 'lying'>;

/** What lies there since a change, and did not before it. What the change itself brought in is nobody's work yet. */
export function newlyLying<Work extends WorkInHand>(before: readonly Work[], after: readonly Work[]): readonly Work[] {
  const done = new Set(before.filter(({ lying }) => !lying).map(({ key }) => key));
  return after.filter(({ key, lying }) => lying && done.has(key));
}

/** How many there are of each kind, in the order of the kinds. */
export function countWork(work: readonly Pick<WorkInHand, 'kind'>[]): Readonly<Partial<Record<WorkKind, number>>> {
  const counts = WORK_KINDS.map((kind) => [kind, work.filter((each) => each.kind === kind).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The command that puts it into other hands; null: it is mended in the directory. */
export function mendingAct({ act, kind, part, projectStage }: WorkInHand): CommandName | null {
  switch (kind) {
    case 'item':
      return 'TransferHelpItem';
    case 'leading':
    case 'target':
    case 'hand-over':
      return 'ProposeHandOver';
    case 'following':
    case 'contact':
      return 'ReviseProject';
    case 'party':
      if (part === 'introducing-unit') return 'ProposeHandOver';
      // A place is changed by hand-over once the project is meant to land there.
      if (part === 'landing-place') return projectStage === 'lead' ? 'ReviseProject' : 'ProposeHandOver';
      return 'FillHelpParty';
    case 'routine':
    case 'aftercare':
    case 'question':
    case 'request':
    case 'reply':
    case 'supervision-form':
    case 'commitment':
      return act;
    case 'signing':
    case 'head':
    case 'default-person':
    case 'substitution':
    case 'member':
      return null;
  }
}
