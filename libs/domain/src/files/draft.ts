import type { AnswerOf, draftHead } from '@bangban/contract';
import { DRAFT_STATUSES, type DraftStatus } from '@bangban/contract/vocabulary';
import type { FileNotice, Principal, Text } from '@bangban/kernel';
import { secondPeople } from '../access/second-persons';
import type { RefusedReaction } from '../event/reaction.events';
import type { FileContext } from './file-kinds';

export { DRAFT_STATUSES, type DraftStatus };

export const DRAFT_STATUS_WORDS: Readonly<Record<DraftStatus, Text>> = {
  draft: { zh: '草案', en: 'draft' },
  checked: { zh: '已核对，待批准', en: 'checked, to be approved' },
  published: { zh: '已发布', en: 'published' },
  withdrawn: { zh: '已撤回', en: 'withdrawn' },
};

/** What every such file carries beside what is arranged by it. */
export type Draft = AnswerOf<typeof draftHead>;

/** What the system tells a file of those that refused what was asked of them in its name. */
export interface NoteRefusal {
  readonly name: 'NoteRefusal';
  readonly payload: RefusedReaction;
}

export const NO_DRAFT: Draft = {
  id: '',
  status: 'draft',
  base: 0,
  document: '',
  note: '',
  hands: [],
  checkedBy: null,
  approvedBy: null,
  version: null,
};

export type DraftAct = 'revise' | 'rebase' | 'check' | 'publish' | 'withdraw';

/** From where each act leads on. A draft that is revised or rebased is checked again. */
export const DRAFT_MOVES: Readonly<Record<DraftAct, readonly DraftStatus[]>> = {
  revise: ['draft', 'checked'],
  rebase: ['draft', 'checked'],
  check: ['draft'],
  publish: ['checked'],
  withdraw: ['draft', 'checked'],
};

/** The draft after an act; `result` is the base of a rebase, or the version that was published. */
export function moved<D extends Draft>(draft: D, act: DraftAct, actorId: string, result: number | null = null): D {
  const hands = draft.hands.includes(actorId) ? draft.hands : [...draft.hands, actorId];
  switch (act) {
    case 'revise':
      return { ...draft, status: 'draft', checkedBy: null, hands };
    // What it says now comes of both: whoever put it on another version has had a hand in it.
    case 'rebase':
      return { ...draft, base: result ?? draft.base, status: 'draft', checkedBy: null, hands };
    case 'check':
      return { ...draft, status: 'checked', checkedBy: actorId };
    case 'publish':
      return { ...draft, status: 'published', approvedBy: actorId, version: result };
    case 'withdraw':
      return { ...draft, status: 'withdrawn' };
  }
}

/** Kinds of file that two people publish. */
export type DraftKindName = 'policy' | 'calendar';

/** Those who approve drafts of a kind, by the policy in force. */
export const draftApprovers = (
  kind: DraftKindName,
  { directory, policy }: Pick<FileContext, 'directory' | 'policy'>,
): readonly string[] => secondPeople(policy.access.second[`publish-${kind}`], directory);

type DraftDenial = 'FILE_FORBIDDEN' | 'FILE_NOT_FOR_ANOTHER' | 'FILE_APPROVER_NEEDED';
/** What every such file refuses; the kind's own codes begin with its name: `CALENDAR_FILE_EXISTS`. */
export type DraftRefusal =
  | DraftDenial
  | ('FILE_EXISTS' | 'FILE_UNKNOWN' | 'FILE_STATUS' | 'FILE_SECOND_PERSON')
  | ('BASE_OLD' | 'BASE_NEWEST' | 'DOCUMENT_MISSING');

/** Nobody drafts or publishes for another: both names would stand for one person's work. */
export function draftDenial(
  act: DraftAct | 'draft',
  kind: DraftKindName,
  ctx: Pick<FileContext, 'actor' | 'directory' | 'principal' | 'policy'>,
): DraftDenial | null {
  const { actor, principal } = ctx;
  if (actor.kind === 'system' || !principal) return 'FILE_FORBIDDEN';
  if (principal.actingFor !== null) return 'FILE_NOT_FOR_ANOTHER';
  const approves = draftApprovers(kind, ctx).includes(principal.personId);
  if (act === 'publish') return approves ? null : 'FILE_APPROVER_NEEDED';
  return approves || isSystemAdmin(principal) ? null : 'FILE_FORBIDDEN';
}

const isSystemAdmin = ({ roles }: Principal): boolean => roles.includes('system-admin');

export const isRefusalNote = (command: { readonly name: string }): command is NoteRefusal =>
  command.name === 'NoteRefusal';

/** One more that refused. */
export const refusedBy = <D extends Draft>(draft: D): D => ({ ...draft, refusals: (draft.refusals ?? 0) + 1 });

/** Told once for each file: which projects they are, and why, stands with the taking-over. */
export function refusalNotices(
  { refusals, hands }: Draft,
  { code }: RefusedReaction,
  approvers: readonly string[],
): readonly FileNotice[] {
  if (refusals !== 1) return [];
  const title = { zh: '有项目未能改用所发布的版本', en: 'A project did not take over what was published' };
  const body = {
    zh: `首个原因：${code}。详见改用进度。`,
    en: `The first reason: ${code}. See how far the adoption is.`,
  };
  return [...new Set([...hands, ...approvers])].map((recipientId) => ({ recipientId, title, body }));
}
