import {
  drafted,
  placeFaults,
  type Policy,
  POLICY_FILE,
  type PolicyFileState,
  policyWith,
  type WrittenChange,
} from '@bangban/domain';
import { findFile, loadPolicy, policySchema, type Queryable, unscoped } from '@bangban/persistence';
import { readFile } from 'node:fs/promises';

interface Which {
  readonly draft?: string | undefined;
  readonly version?: string | undefined;
  readonly file?: string | undefined;
}

interface TriedPolicy {
  readonly policy: Policy;
  readonly name: string;
}

/** The rules that are tried, as the version after the newest. @throws Error where there are none, or they do not hold together */
export async function triedPolicy(
  db: Queryable,
  { draft, file, version }: Which,
  newest: number,
  usage: string,
): Promise<TriedPolicy> {
  if ([draft, file, version].filter((each) => each !== undefined).length !== 1) throw new Error(usage);
  const base = await loadPolicy(db, newest);
  if (!base) throw new Error(`policy version ${newest} is not published`);
  if (draft !== undefined) {
    const found = /^[\da-f-]{36}$/i.test(draft)
      ? await findFile<PolicyFileState>(unscoped(db), POLICY_FILE.kind, draft)
      : null;
    if (!found) throw new Error(`there is no draft ${draft}`);
    if (found.state.base !== newest)
      throw new Error(`the draft stands on version ${found.state.base}, not on ${newest}`);
    return { policy: changed(base, found.state.changes), name: `draft ${draft}` };
  }
  if (version !== undefined) {
    const published = /^\d{1,9}$/.test(version) ? await loadPolicy(db, Number(version)) : null;
    if (!published) throw new Error(`policy version ${version} is not published`);
    return { policy: { ...published, version: newest + 1 }, name: `version ${version}` };
  }
  const contents: unknown = JSON.parse(await readFile(file ?? '', 'utf8'));
  const policy = Array.isArray(contents) ? changed(base, drafted(contents as WrittenChange[], base)) : contents;
  return { policy: { ...policySchema.parse(policy), version: newest + 1 }, name: file ?? '' };
}

function changed(base: Policy, changes: PolicyFileState['changes']): Policy {
  const [fault] = placeFaults(changes, base);
  if (fault) throw new Error(`${fault.code} at ${fault.path}`);
  return policySchema.parse(policyWith(changes, base));
}
