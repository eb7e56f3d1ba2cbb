import { describe, expect, it } from '@jest/globals';
import type { InvestorFile } from '@bangban/contract';
import { decideFile, type FileDecision, type FileStand } from '@bangban/kernel';
import { CALENDAR, local } from '@bangban/kernel/testing';
import fc from 'fast-check';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import { as, CITY } from '../../testing/city.spec-support';
import type { FileContext } from '../file-kinds';
import { INVESTOR_FILE } from './investor.decider';
import type { InvestorFact, InvestorInput } from './investor.facts';

const CODE = '91330100799655058B';
const FIRM = { name: '苏州华锦电子有限公司', country: 'CN', code: null, group: null, parentId: null };
const WHY = { reason: '同一家企业' };
const idOf = (no: number): string => `f0000000-0000-4000-8000-${`${no}`.padStart(12, '0')}`;

/** Some entries of the library, by their place in it. */
class Library {
  readonly files = new Map<string, FileStand<InvestorFile>>();

  give(no: number, command: InvestorInput, who = 'promoter'): FileDecision<InvestorFile, InvestorFact> {
    const id = idOf(no);
    const stands = this.files.get(id) ?? { state: null, seq: 0 };
    const decided = decideFile(INVESTOR_FILE, stands, command, this.by(who, id, command, stands.state));
    if (decided.ok) this.files.set(id, { state: decided.state, seq: stands.seq + decided.events.length });
    return decided;
  }

  with(no: number, facts: Partial<typeof FIRM> | { readonly code: string } = {}): this {
    const decided = this.give(no, { name: 'RegisterInvestor', payload: { ...FIRM, name: `第${no}家企业`, ...facts } });
    if (!decided.ok) throw new Error(decided.code);
    return this;
  }

  of(no: number): InvestorFile {
    const state = this.files.get(idOf(no))?.state;
    if (!state) throw new Error('no such investor');
    return state;
  }

  /** Which entry stands for another. */
  standingFor(no: number): string {
    let [id, steps] = [idOf(no), 0];
    for (;;) {
      const next = this.files.get(id)?.state?.merged?.into;
      if (next === undefined) return id;
      if ((steps += 1) > this.files.size) throw new Error('goes round');
      id = next;
    }
  }

  private by(who: string, fileId: string, command: InvestorInput, state: InvestorFile | null): FileContext {
    const [personId = '', actingFor = null] = who.split('/');
    const { ids, marks } = INVESTOR_FILE.looksAt?.(state, command) ?? { ids: [], marks: [] };
    const all = [...this.files].flatMap(([id, file]) => (file.state ? [{ id, state: file.state }] : []));
    return {
      fileId,
      commandId: 'c0000000-0000-4000-8000-000000000001',
      now: local('2026-03-10 09:00'),
      actor: { id: personId, actingFor, kind: 'person' },
      principal: as(personId, actingFor),
      calendar: CALENDAR,
      directory: CITY,
      policy: DEFAULT_POLICY,
      others: all.filter(
        ({ id, state: other }) => ids.includes(id) || other.marks.some((each) => marks.includes(each)),
      ),
    };
  }
}
const merge = (into: number): InvestorInput => ({ name: 'MergeInvestors', payload: { into: idOf(into), ...WHY } });
const undo: InvestorInput = { name: 'UndoMerge', payload: WHY };
const person = { name: '周敏', post: '副总经理', telephone: '13800001111', mail: null };

describe('an investor of the library', () => {
  it('has a credit code that counts, that nobody else has, and none where it is of another country', () => {
    const library = new Library().with(1, { code: ' 9133-0100-7996-5505-8B ' });
    expect(library.of(1)).toMatchObject({ code: CODE, marks: expect.arrayContaining([`code:${CODE}`]) });
    const register = (facts: object) => library.give(2, { name: 'RegisterInvestor', payload: { ...FIRM, ...facts } });
    expect(register({ code: '91330100799655058A' })).toMatchObject({ code: 'INVESTOR_CODE_INVALID' });
    expect(register({ code: CODE, country: 'SG' })).toMatchObject({ code: 'INVESTOR_CODE_FOREIGN' });
    expect(register({ code: CODE })).toMatchObject({ code: 'INVESTOR_CODE_TAKEN', details: { name: '第1家企业' } });
    expect(register({ parentId: idOf(9) })).toMatchObject({ code: 'INVESTOR_PARENT_UNKNOWN' });
    expect(register({ parentId: idOf(1) })).toMatchObject({ ok: true });
  });

  it('is kept by those whom the policy names, merged and erased by the heads of the two offices alone', () => {
    const library = new Library().with(1).with(2);
    for (const who of ['land-head', 'investor', 'supervisor']) {
      expect(library.give(3, { name: 'RegisterInvestor', payload: FIRM }, who)).toMatchObject({
        code: 'INVESTOR_FORBIDDEN',
      });
    }
    expect(library.give(1, merge(2))).toMatchObject({ code: 'INVESTOR_FORBIDDEN' });
    expect(library.give(1, merge(2), 'bureau-head/centre-head')).toMatchObject({ code: 'INVESTOR_NOT_FOR_ANOTHER' });
    expect(library.give(1, merge(2), 'bureau-head')).toMatchObject({ ok: true });
    expect(library.give(1, undo, 'centre-head')).toMatchObject({ ok: true });
    expect(library.of(1).merged).toBeNull();
  });

  it('says nothing more while it is merged, and is merged into what stands alone', () => {
    const library = new Library().with(1).with(2).with(3);
    expect(library.give(1, merge(1), 'bureau-head')).toMatchObject({ code: 'INVESTOR_MERGE_ITSELF' });
    expect(library.give(1, merge(9), 'bureau-head')).toMatchObject({ code: 'INVESTOR_TARGET_UNKNOWN' });
    library.give(1, merge(2), 'bureau-head');
    expect(library.give(3, merge(1), 'bureau-head')).toMatchObject({ code: 'INVESTOR_TARGET_MERGED' });
    expect(library.give(1, merge(3), 'bureau-head')).toMatchObject({ code: 'INVESTOR_MERGED' });
    expect(library.give(1, { name: 'AddContact', payload: person })).toMatchObject({ code: 'INVESTOR_MERGED' });
    expect(library.give(2, undo, 'bureau-head')).toMatchObject({ code: 'INVESTOR_NOT_MERGED' });
  });

  it('is not taken out again under a code that somebody else has got meanwhile', () => {
    const library = new Library().with(1, { code: CODE }).with(2);
    library.give(1, merge(2), 'bureau-head');
    library.with(3, { code: CODE });
    expect(library.give(1, undo, 'bureau-head')).toMatchObject({
      code: 'INVESTOR_CODE_TAKEN',
      details: { investorId: idOf(3) },
    });
    library.give(3, merge(2), 'bureau-head');
    expect(library.give(1, undo, 'bureau-head')).toMatchObject({ ok: true });
  });

  it('keeps every reference: whatever was merged and undone, each entry finds one that stands, and undoing restores it', () => {
    const step = fc.record({ no: fc.nat({ max: 5 }), into: fc.nat({ max: 5 }), undoes: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const library = new Library();
        for (let no = 0; no <= 5; no += 1) library.with(no);
        const states = () => Array.from(library.files.values(), ({ state }) => state);
        const before = states();
        for (const { into, no, undoes } of steps) library.give(no, undoes ? undo : merge(into), 'bureau-head');
        for (let no = 0; no <= 5; no += 1) {
          const standing = library.files.get(library.standingFor(no))?.state;
          expect(standing?.merged).toBeNull();
        }
        for (let no = 0; no <= 5; no += 1) library.give(no, undo, 'bureau-head');
        expect(states()).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a contact', () => {
  it('stands in no event, no state and no notice: only its id does', () => {
    const library = new Library().with(1);
    const added = library.give(1, { name: 'AddContact', payload: person });
    if (!added.ok) throw new Error(added.code);
    const [event] = added.events;
    const contactId = library.of(1).contacts[0]?.id ?? '';
    const revised = library.give(1, { name: 'ReviseContact', payload: { contactId, ...person, name: '周敏之' } });
    expect(JSON.stringify([added, revised, library.of(1)])).not.toMatch(/周敏|13800001111|副总经理/);
    if (!event) throw new Error('no event');
    expect(INVESTOR_FILE.keptApart?.(event, { name: 'AddContact', payload: person })).toEqual({
      id: contactId,
      data: person,
    });
  });

  it('is removed and comes back by being said anew, and once erased is gone for good', () => {
    const library = new Library().with(1).with(2);
    library.give(1, { name: 'AddContact', payload: person });
    const contactId = library.of(1).contacts[0]?.id ?? '';
    const revise: InvestorInput = { name: 'ReviseContact', payload: { contactId, ...person } };
    const erase: InvestorInput = { name: 'EraseContact', payload: { contactId, ground: 'asked' } };
    expect(library.give(1, { name: 'RemoveContact', payload: { contactId } })).toMatchObject({ ok: true });
    expect(library.give(1, revise)).toMatchObject({ ok: true });
    // Also where the company was merged meanwhile.
    library.give(1, merge(2), 'bureau-head');
    expect(library.give(1, erase)).toMatchObject({ code: 'INVESTOR_FORBIDDEN' });
    const erased = library.give(1, erase, 'centre-head');
    if (!erased.ok || !erased.events[0]) throw new Error('not erased');
    expect(INVESTOR_FILE.keptApart?.(erased.events[0], erase)).toEqual({ id: contactId, data: null });
    library.give(1, undo, 'bureau-head');
    expect(library.give(1, revise)).toMatchObject({ code: 'CONTACT_GONE' });
    expect(library.give(1, erase, 'centre-head')).toMatchObject({ code: 'CONTACT_GONE' });
  });
});
