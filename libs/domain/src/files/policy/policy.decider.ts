import type { FileRefusal } from '@bangban/kernel';
import { NO_DRAFT } from '../draft';
import { draftDecider } from '../draft.decider';
import type { FileContext, FileDecider } from '../file-kinds';
import { changeFaults, drafted, faultsOfPlace, MAX_POLICY_CHANGES, publishedPolicy } from './policy-changes';
import type { PolicyContents, PolicyFact, PolicyFileInput, PolicyFileState, WrittenPolicy } from './policy-file';
import { POLICY_FILE_REFUSALS, type PolicyFileRefusalCode } from './policy.refusals';

const EMPTY: PolicyFileState = { ...NO_DRAFT, changes: [] };

/** The rules of the office as a file: drafted on the version in force, checked, approved by a second person. */
export const POLICY_FILE: FileDecider<PolicyFileState, PolicyFileInput, PolicyFact> = draftDecider({
  kind: 'policy',
  noun: 'Policy',
  refusals: POLICY_FILE_REFUSALS,
  refuse: (code, details) => refuse(`POLICY_${code}`, details),
  empty: EMPTY,
  newest: ({ policy }) => policy.version,
  opening: contentsOf,
  contents: contentsOf,
  unfit: ({ changes }) =>
    changes.length > MAX_POLICY_CHANGES ? refuse('POLICY_CHANGES_TOO_MANY', { most: MAX_POLICY_CHANGES }) : null,
  unfinished({ changes }, { directory, policy }) {
    if (changes.length === 0) return refuse('POLICY_CHANGES_MISSING');
    const ofChanges = changeFaults(changes, policy);
    const faults = ofChanges.length > 0 ? ofChanges : faultsOfPlace(changes, policy, directory);
    return faults.length > 0 ? refuse('POLICY_CHANGES_INVALID', { count: faults.length, faults }) : null;
  },
  published: (draft, { policy }) => publishedPolicy(draft, policy),
  publication: (policy) => ({ kind: 'policy', policy }),
  words: {
    waits: { zh: '办理规则草案待批准', en: 'A policy draft waits for approval' },
    published: { zh: '新版办理规则已发布', en: 'A new version of the policy is published' },
    withdrawn: { zh: '办理规则草案已撤回', en: 'A policy draft was withdrawn' },
  },
  contentsText: ({ changes: { length }, document }) => ({
    zh: `${length} 处改动（${document}）`,
    en: `${length} changes (${document})`,
  }),
});

function refuse(code: PolicyFileRefusalCode, details: FileRefusal['details'] = {}): FileRefusal {
  return { ok: false, code, details };
}

/** In the order of the places: whoever compares two drafts compares what they say. */
function contentsOf({ changes, document, note }: WrittenPolicy, { policy }: FileContext): PolicyContents {
  const sorted = [...changes].sort((one, other) => (one.path < other.path ? -1 : one.path > other.path ? 1 : 0));
  const kept = sorted.map(({ path, source, value }) => ({ path, value, source: source.trim() }));
  return { changes: drafted(kept, policy), document: document.trim(), note: note.trim() };
}
