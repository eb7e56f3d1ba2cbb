import {
  type FileDecision,
  type FileEvent,
  type FileNotice,
  type FileRefusal,
  peopleWithRole,
  type Text,
} from '@bangban/kernel';
import type { Policy } from '../../policy/policy';
import type { FileContext, FileDecider } from '../file-kinds';
import {
  DRAFT_MOVES,
  DRAFT_STATUS_WORDS,
  type DraftAct,
  draftApprovers,
  draftDenial,
  isRefusalNote,
  moved,
  NO_DRAFT,
  type NoteRefusal,
  refusalNotices,
  refusedBy,
} from '../draft';
import { changeFaults, drafted, MAX_POLICY_CHANGES, publishedPolicy } from './policy-changes';
import type {
  PolicyContents,
  PolicyFact,
  PolicyFileCommand,
  PolicyFileCommandName,
  PolicyFileInput,
  PolicyFileState,
  WrittenPolicy,
} from './policy-file';
import { POLICY_FILE_REFUSALS, type PolicyFileRefusalCode } from './policy.refusals';

const ACTS: Readonly<Record<PolicyFileCommandName, DraftAct | 'draft'>> = {
  DraftPolicy: 'draft',
  RevisePolicy: 'revise',
  RebasePolicy: 'rebase',
  CheckPolicy: 'check',
  PublishPolicy: 'publish',
  WithdrawPolicy: 'withdraw',
};

/** The rules of the office as a file: drafted on the version in force, checked, approved by a second person. */
export const POLICY_FILE: FileDecider<PolicyFileState, PolicyFileInput, PolicyFact> = {
  kind: 'policy',
  refusals: POLICY_FILE_REFUSALS,
  authorise: (_, command, ctx) => (isRefusalNote(command) ? bySystem(ctx) : authority(command.name, ctx)),
  decide(state, command, ctx) {
    if (isRefusalNote(command)) return refusalNoted(state, command, ctx);
    const act = ACTS[command.name];
    const denied = authority(command.name, ctx);
    if (denied) return denied;
    if (command.name === 'DraftPolicy') {
      if (state) return refuse('POLICY_FILE_EXISTS');
      const contents = contentsOf(command.payload, ctx.policy);
      return (
        tooMany(contents) ?? accept({ type: 'PolicyDrafted', v: 1, data: { ...contents, base: ctx.policy.version } })
      );
    }
    if (!state) return refuse('POLICY_FILE_UNKNOWN');
    if (act !== 'draft' && !DRAFT_MOVES[act].includes(state.status)) {
      const { en, zh } = DRAFT_STATUS_WORDS[state.status];
      return refuse('POLICY_FILE_STATUS', { status: state.status, statusZh: zh, statusEn: en });
    }
    return changed(state, command, ctx);
  },
  evolve,
  statusOf: ({ status }) => status,
  noticesOf,
  publishedBy: ({ fact }) => (fact.type === 'PolicyPublished' ? { kind: 'policy', policy: fact.data.policy } : null),
  reactionsOf: () => [],
};

function refuse(code: PolicyFileRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

const accept = (...facts: readonly PolicyFact[]): FileDecision<PolicyFact> => ({ ok: true, facts });

/** No person says this of a file. */
const bySystem = ({ actor }: FileContext): FileRefusal | null =>
  actor.kind === 'system' ? null : refuse('POLICY_FILE_FORBIDDEN');

function refusalNoted(
  state: PolicyFileState | null,
  { payload }: NoteRefusal,
  ctx: FileContext,
): FileDecision<PolicyFact> {
  if (!state) return refuse('POLICY_FILE_UNKNOWN');
  return bySystem(ctx) ?? accept({ type: 'PolicyAdoptionRefused', v: 1, data: payload });
}

function authority(name: PolicyFileCommandName, ctx: FileContext): FileRefusal | null {
  const denial = draftDenial(ACTS[name], ctx);
  return denial && refuse(`POLICY_FILE_${denial}`);
}

/** A draft may be unfinished, but not endless. */
const tooMany = ({ changes }: PolicyContents): FileRefusal | null =>
  changes.length > MAX_POLICY_CHANGES ? refuse('POLICY_CHANGES_TOO_MANY', { most: MAX_POLICY_CHANGES }) : null;

function changed(
  state: PolicyFileState,
  command: Exclude<PolicyFileCommand, { name: 'DraftPolicy' }>,
  ctx: FileContext,
): FileDecision<PolicyFact> {
  switch (command.name) {
    case 'RevisePolicy': {
      const contents = contentsOf(command.payload, ctx.policy);
      return tooMany(contents) ?? accept({ type: 'PolicyRevised', v: 1, data: contents });
    }
    case 'RebasePolicy': {
      const base = ctx.policy.version;
      return state.base === base
        ? refuse('POLICY_BASE_NEWEST')
        : accept({ type: 'PolicyRebased', v: 1, data: { base } });
    }
    case 'CheckPolicy':
      return wrong(state, ctx) ?? accept({ type: 'PolicyChecked', v: 1, data: {} });
    case 'PublishPolicy': {
      if (state.hands.includes(ctx.actor.id)) return refuse('POLICY_FILE_SECOND_PERSON');
      const refusal = wrong(state, ctx);
      if (refusal) return refusal;
      return accept({ type: 'PolicyPublished', v: 1, data: { policy: publishedPolicy(state, ctx.policy) } });
    }
    case 'WithdrawPolicy':
      return accept({ type: 'PolicyWithdrawn', v: 1, data: { reason: command.payload.reason } });
  }
}

/** What stands against publishing it, by the version in force. */
function wrong({ base, changes, document }: PolicyFileState, { policy }: FileContext): FileRefusal | null {
  if (base !== policy.version) return refuse('POLICY_BASE_OLD', { base, newest: policy.version });
  if (document === '') return refuse('POLICY_DOCUMENT_MISSING');
  if (changes.length === 0) return refuse('POLICY_CHANGES_MISSING');
  const faults = changeFaults(changes, policy);
  return faults.length > 0 ? refuse('POLICY_CHANGES_INVALID', { count: faults.length, faults }) : null;
}

/** In the order of the places: whoever compares two drafts compares what they say. */
function contentsOf({ changes, document, note }: WrittenPolicy, base: Policy): PolicyContents {
  const sorted = [...changes].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const kept = sorted.map(({ path, source, value }) => ({ path, value, source: source.trim() }));
  return { changes: drafted(kept, base), document: document.trim(), note: note.trim() };
}

const EMPTY: PolicyFileState = { ...NO_DRAFT, changes: [], document: '', note: '' };

function evolve(state: PolicyFileState | null, { actor, fact, fileId }: FileEvent<PolicyFact>): PolicyFileState {
  const before = state ?? EMPTY;
  switch (fact.type) {
    case 'PolicyDrafted':
      return { ...EMPTY, ...fact.data, id: fileId, hands: [actor.id] };
    case 'PolicyRevised':
      return { ...moved(before, 'revise', actor.id), ...fact.data };
    case 'PolicyRebased':
      return moved(before, 'rebase', actor.id, fact.data.base);
    case 'PolicyChecked':
      return moved(before, 'check', actor.id);
    case 'PolicyPublished':
      return moved(before, 'publish', actor.id, fact.data.policy.version);
    case 'PolicyWithdrawn':
      return moved(before, 'withdraw', actor.id);
    case 'PolicyAdoptionRefused':
      return refusedBy(before);
  }
}

function noticesOf(
  { actor, fact }: FileEvent<PolicyFact>,
  state: PolicyFileState,
  { directory }: Pick<FileContext, 'directory'>,
): readonly FileNotice[] {
  const to = (people: readonly string[], title: Text, body: Text): readonly FileNotice[] =>
    [...new Set(people)].filter((id) => id !== actor.id).map((recipientId) => ({ recipientId, title, body }));
  const count = state.changes.length;
  const body = { zh: `${count} 处改动（${state.document}）`, en: `${count} changes (${state.document})` };
  switch (fact.type) {
    case 'PolicyChecked': {
      const approvers = draftApprovers(directory).filter((id) => !state.hands.includes(id));
      return to(approvers, { zh: '办理规则草案待批准', en: 'A policy draft waits for approval' }, body);
    }
    case 'PolicyPublished':
      return to(
        [...state.hands, ...draftApprovers(directory), ...peopleWithRole(directory, 'system-admin')],
        { zh: '新版办理规则已发布', en: 'A new version of the policy is published' },
        body,
      );
    case 'PolicyWithdrawn':
      return to(
        state.hands,
        { zh: '办理规则草案已撤回', en: 'A policy draft was withdrawn' },
        { zh: `${body.zh}：${fact.data.reason}`, en: `${body.en}: ${fact.data.reason}` },
      );
    case 'PolicyAdoptionRefused':
      return refusalNotices(state, fact.data, directory);
    default:
      return [];
  }
}
