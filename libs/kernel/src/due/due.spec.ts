import { describe, expect, it } from '@jest/globals';
import { type DueAt, earliest, takeDues } from './due';

const due = (kind: string, at: string): DueAt => ({ kind, at });

describe('what is due', () => {
  it('comes in order of time, and of equal instants in the order listed', () => {
    expect(earliest([])).toBeNull();
    expect(earliest([due('late', '2'), due('first', '1'), due('second', '1')])?.kind).toBe('first');
  });

  it('is taken one by one up to now, with what it brings', () => {
    const open = [due('a', '1'), due('beyond', '9')];
    const taken: string[] = [];
    takeDues(
      '5',
      () => earliest(open),
      taken,
      (each) => {
        taken.push(each.kind);
        open.splice(open.indexOf(each), 1);
        if (each.kind === 'a') open.push(due('b', '3'));
      },
    );
    expect(taken).toEqual(['a', 'b']);
  });

  it('fails rather than turn for ever', () => {
    expect(() =>
      takeDues(
        '5',
        () => due('stuck', '1'),
        [],
        () => undefined,
      ),
    ).toThrow('nothing happened at stuck 1');
  });
});
