import { AMOUNT } from '@bangban/contract/vocabulary';
import { reviewFaults, type ReviewRules, type SharedFact } from '@bangban/domain';
import type { Text } from '@bangban/kernel';

type List = 'criteria' | 'neededFrom' | 'asked';

/** What is wrong with the lists: in which, and in which row and field, where it is of one. */
export interface SheetFault {
  readonly list: List | null;
  readonly row: number | null;
  readonly field: string | null;
  /** In the words of the rule; or what is not there yet. */
  readonly said: Text | 'name' | 'amount';
}

/** What the rules say of a sheet as it is being written, and names and amounts that are not there yet. */
export function sheetFaults(rules: ReviewRules, asked: readonly SharedFact[]): readonly SheetFault[] {
  const found = reviewFaults(rules).map(({ path: [, list, row, field], text }): SheetFault => {
    const known = list === 'criteria' || list === 'neededFrom' ? list : null;
    const at = typeof row === 'number' ? row : null;
    return { list: known, row: at, field: field === undefined ? null : String(field), said: text };
  });
  const amounts = rules.neededFrom.flatMap(({ amount }, row): readonly SheetFault[] =>
    AMOUNT.test(amount) ? [] : [{ list: 'neededFrom', row, field: 'amount', said: 'amount' }],
  );
  return [...found, ...nameless('criteria', rules.criteria), ...amounts, ...nameless('asked', asked)];
}

const nameless = (list: List, rows: readonly { readonly label: Text }[]): readonly SheetFault[] =>
  rows.flatMap(({ label }, row) =>
    label.zh.trim() === '' || label.en.trim() === '' ? [{ list, row, field: 'label', said: 'name' }] : [],
  );
