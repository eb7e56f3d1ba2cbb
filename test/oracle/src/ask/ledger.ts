import { LEDGER } from '../world/life';
import { ledgerRow } from '../world/ledger-row';
import { acting } from '../model/acting';
import type { Facts, ProjectFact } from '../model/facts';
import { type Caller, reachOf } from '../model/reading';
import { setFault } from './lists';

const NEW = 'new';

/** Of a ledger three rows: one that is new, one that was taken over before, one that is called like a project that is there. */
export function ledgerAsked(before: ProjectFact | null, alike: ProjectFact | null) {
  const row = (reference: string, known: ProjectFact | null) => ({
    ...ledgerRow(90, 'intent'),
    reference,
    name: known?.name ?? '城北数据中心项目',
    investor: { name: known?.investor ?? '城北数据公司', country: 'CN' },
  });
  return { source: LEDGER, rows: [row(NEW, null), row(before?.reference ?? NEW, null), row('alike', alike)] };
}

interface Told {
  readonly reference: string;
  readonly outcome: string;
  readonly projectId: string | null;
  readonly code: string | null;
  readonly repeats: readonly { readonly row: number | null; readonly projectId: string | null }[];
}

/** Whose a row is, and of what it repeats only what is seen. */
export function ledgerFault(
  text: string,
  facts: Facts,
  caller: Caller,
  { alike, before }: { readonly before: ProjectFact | null; readonly alike: ProjectFact | null },
) {
  const { rows } = JSON.parse(text) as { readonly rows: readonly Told[] };
  const theirs = acting(facts, caller)('ImportProject', { project: null });
  const reads = reachOf(facts, caller);
  const told = rows.map(({ code, outcome, projectId, reference, repeats }) => {
    const others = repeats.filter(({ row }) => row === null).map((each) => each.projectId ?? 'unseen');
    // What stands against a row of theirs for another reason, as a unit that is no more, is none of what is asked.
    const begun = ['imported', 'refused'].includes(outcome) ? 'theirs' : `${outcome} ${projectId ?? 'unseen'}`;
    return [reference, code === 'FORBIDDEN' ? 'not theirs' : begun, ...others].join(' ');
  });
  const as = (file: ProjectFact): string => (reads(file) ? file.id : 'unseen');
  const begun = theirs ? 'theirs' : 'not theirs';
  return setFault(told, [
    `${NEW} ${begun}`,
    ...(before ? [`${before.reference} ${reads(before) ? 'changed' : 'exists'} ${as(before)}`] : []),
    ['alike', begun, ...(alike ? [as(alike)] : [])].join(' '),
  ]);
}
