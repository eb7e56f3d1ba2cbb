import {
  type Json,
  type Policy,
  policyWith,
  type ReadingRule,
  sameJson,
  valueAt,
  type WrittenChange,
} from '@bangban/domain';

const PLACE = '/access/reading';
const ROWS = `${PLACE}/scopes`;
const FIELDS = `${PLACE}/fields`;

type Reading = Policy['access']['reading'];

/** Who reads what, as a draft is to have it: row by row, and field by field. */
export interface ReadingDraft {
  readonly rows: readonly ReadingRule[];
  readonly fields: Reading['fields'];
}

/** Whether a place is of what is edited here, and so is no place to write over as a whole. */
export const isOfReading = (path: string): boolean => path === PLACE || path.startsWith(`${PLACE}/`);

export const NEW_ROW: ReadingRule = { role: null, function: null, reach: 'unit' };

/** The policy in force with what a draft changes of it. */
export function readingDraftOf(policy: Policy, changes: readonly WrittenChange[]): ReadingDraft {
  const known = changes.filter(({ path }) => isOfReading(path) && valueAt(policy, path).found);
  const { fields, scopes } = policyWith(known, policy).access.reading;
  return { rows: scopes, fields };
}

const jsonOf = (rows: readonly ReadingRule[]): Json => rows.map((row) => ({ ...row }));

/** What the draft says of it: the rows where any is another, and each field that is read by others. */
export function readingChanges(policy: Policy, draft: ReadingDraft, source: string): readonly WrittenChange[] {
  const { fields, scopes } = policy.access.reading;
  const [rows, before] = [jsonOf(draft.rows), jsonOf(scopes)];
  const changed = Object.entries(draft.fields).filter(([name, who]) => fields[name as keyof typeof fields] !== who);
  return [
    ...(sameJson(rows, before) ? [] : [{ path: ROWS, value: rows, source }]),
    ...changed.map(([name, who]) => ({ path: `${FIELDS}/${name}`, value: who, source })),
  ];
}
