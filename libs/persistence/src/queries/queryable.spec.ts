import { describe, expect, it } from '@jest/globals';
import { type InInstants, Where } from './queryable';

interface Filter {
  readonly unitId?: string;
  readonly late?: boolean;
}

describe('what narrows a list', () => {
  it('has a clause each: one without does not compile', () => {
    const clauses = {
      unitId: 'h.unit_id = ? OR h.co_unit_id = ?',
      late: (late: boolean) => [late ? 'h.due_at <= ?' : 'h.due_at > ?', 'now'] as const,
    };
    const where = new Where().each<Filter>({ unitId: 'land', late: false }, clauses);
    expect([where.toString(), where.values]).toEqual([
      '(h.unit_id = $1 OR h.co_unit_id = $1) AND (h.due_at > $2)',
      ['land', 'now'],
    ]);
    expect(new Where().each<Filter>({ unitId: undefined }, clauses).toString()).toBe('true');
    // @ts-expect-error a filter that the query does not know
    expect(new Where().each<Filter & { readonly added?: string }>({}, clauses).toString()).toBe('true');
  });

  it('is in days for who asks and in instants for the record, asked for or not as before', () => {
    const open: InInstants<{ readonly from?: string; readonly to?: string }> = {};
    const closed: InInstants<{ readonly from: string; readonly to: string }> = { from: 'a', before: 'b' };
    // @ts-expect-error the end is not left out
    const without: InInstants<{ readonly from: string; readonly to: string }> = { from: 'a' };
    expect([open, closed, without]).toHaveLength(3);
  });
});
