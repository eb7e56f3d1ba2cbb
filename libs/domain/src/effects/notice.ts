import type { LimitEnd, RecipientRef, Text } from '@bangban/kernel';
import type { ProjectState } from '../project/project.state';
import type { Matter } from './matters';
import type { NoticeKind } from './notices';

/** Kinds of notice with title and body. */
export type NoticeTable = Readonly<Record<string, { readonly title: Text; readonly body: Text }>>;

/** Somebody is to be told of something: data only; the text is made from kind and params where it is read. */
export interface Notice {
  readonly recipientId: string;
  readonly kind: NoticeKind;
  readonly itemId: string | null;
  readonly params: Readonly<Record<string, string | number | null>>;
  /** What it asks for; null where it only informs. Once that is met, the notice is settled. */
  readonly matter: Matter | null;
}

/** The same for all of several people. */
export interface Told {
  readonly kind: NoticeKind;
  readonly itemId?: string | null;
  readonly to: readonly (string | null | undefined)[];
  readonly params?: Notice['params'];
  /** Whose it is, where nobody of these is there; absent: the head's of the unit that has it. */
  readonly of?: { readonly ref: RecipientRef; readonly unitId?: string };
  /** Absent: what its kind asks for as a step of the item, if anything. */
  readonly matter?: Matter;
}

/** By when, and whether that year is not published yet. */
export const dueParams = ({ due, provisional }: LimitEnd): Notice['params'] =>
  provisional ? { due, provisional: 1 } : { due };

/** Those who keep a project moving. */
export function team(project: ProjectState): readonly string[] {
  return [project.followerId, ...Object.values(project.parties).map((member) => member.personId)];
}
