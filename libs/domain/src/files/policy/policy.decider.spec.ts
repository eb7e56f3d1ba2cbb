import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ADMIN_ROLES } from '@bangban/kernel';
import { DEFAULT_POLICY } from '../../policy/default-policy';
import type { ReadingRule } from '../../access/reading-policy';
import { policyFaults } from '../../rules/policy-faults';
import { FileTeller } from '../../testing/file-teller.spec-support';
import { OPEN_GATES } from '../../testing/policies.spec-support';
import { CHANGE_FAULTS, changedPlaces, changeFaults, drafted, policyWith, sameJson } from './policy-changes';
import {
  type Json,
  type PolicyFact,
  type PolicyFileCommand,
  type PolicyFileState,
  type WrittenChange,
  type WrittenPolicy,
} from './policy-file';
import { POLICY_FILE } from './policy.decider';
import { CHANGE_FAULT_WORDS, POLICY_FILE_REFUSALS } from './policy.refusals';

class Told extends FileTeller<PolicyFileState, PolicyFileCommand, PolicyFact> {
  constructor() {
    super(POLICY_FILE);
    this.policy = DEFAULT_POLICY;
  }
}

const SIGN_FOR: WrittenChange = { path: '/limits/signFor', value: 3, source: '' };
const contents = (...changes: readonly WrittenChange[]): WrittenPolicy => ({
  changes,
  document: '示例〔2026〕9号',
  note: '',
});
const draft = (...changes: readonly WrittenChange[]): PolicyFileCommand => ({
  name: 'DraftPolicy',
  payload: contents(...changes),
});
const revise = (...changes: readonly WrittenChange[]): PolicyFileCommand => ({
  name: 'RevisePolicy',
  payload: contents(...changes),
});
const CHECK: PolicyFileCommand = { name: 'CheckPolicy', payload: {} };
const PUBLISH: PolicyFileCommand = { name: 'PublishPolicy', payload: {} };
const REBASE: PolicyFileCommand = { name: 'RebasePolicy', payload: {} };
const codes = (...changes: readonly WrittenChange[]): readonly string[] =>
  changeFaults(drafted(changes, DEFAULT_POLICY), DEFAULT_POLICY).map(({ code }) => code);
const change = (path: string, value: Json): WrittenChange => ({ path, value, source: '' });
/** A list of a stage with its first entry a second time. */
function twice(stage: 'lead' | 'signing', list: 'gate' | 'routines'): Json {
  const [first, ...rest] = DEFAULT_POLICY.stages[stage][list];
  return [first, ...rest, first] as unknown as Json;
}
/** 准入决定, which the gate of signing asks for, with other bounds. */
const kinds = (bounds: object): WrittenChange =>
  change(
    '/evidenceKinds',
    DEFAULT_POLICY.evidenceKinds.map((each) => (each.kind === 'admission-decision' ? { ...each, ...bounds } : each)),
  );

describe('the policy as a file', () => {
  it('is published by whom the version in force names, and by nobody to whom it leaves no second', () => {
    const file = new Told();
    const alone = change('/access/second/publish-policy', ['supervision-head']);
    file.does('system-admin', draft(alone));
    const refused = file.decides('system-admin', CHECK);
    expect(refused).toMatchObject({ ok: false, code: 'POLICY_CHANGES_INVALID', details: { count: 1 } });
    file.does(
      'system-admin',
      revise(change('/access/second/publish-policy', ['leader-in-charge', 'help-centre-head'])),
    );
    file.does('system-admin', CHECK);
    expect(file.told()).toEqual(['centre-head', 'supervisor']);
    expect(file.does('deputy', PUBLISH)).toBe('POLICY_FILE_APPROVER_NEEDED');
    expect(file.does('supervisor', PUBLISH)).toBe('published');
    // From then on others approve.
    const next = new Told();
    next.policy = file.policy;
    next.does('system-admin', draft(SIGN_FOR));
    next.does('system-admin', CHECK);
    expect(next.told()).toEqual(['deputy', 'centre-head']);
    expect(next.does('supervisor', PUBLISH)).toBe('POLICY_FILE_APPROVER_NEEDED');
    expect(next.does('secretary/deputy', PUBLISH)).toBe('POLICY_FILE_NOT_FOR_ANOTHER');
    expect(next.does('deputy', PUBLISH)).toBe('published');
  });

  it('is drafted, checked, approved by a second person, and with that the next version is published', () => {
    const file = new Told();
    expect(file.does('centre-head', draft(SIGN_FOR))).toBe('draft');
    expect(file.does('centre-head', CHECK)).toBe('checked');
    expect(file.told()).toEqual(['supervisor']);
    expect(file.does('supervisor', PUBLISH)).toBe('published');
    expect(file.policy).toEqual({
      ...DEFAULT_POLICY,
      version: DEFAULT_POLICY.version + 1,
      name: { zh: '按示例〔2026〕9号修订的规则', en: 'policy as revised by 示例〔2026〕9号' },
      limits: { ...DEFAULT_POLICY.limits, signFor: 3 },
    });
    expect(file.state).toMatchObject({
      version: file.policy.version,
      approvedBy: 'supervisor',
      hands: ['centre-head'],
    });
    expect(file.told()).toContain('centre-head');
    expect(file.folded()).toEqual(file.state);
  });

  it('is not approved by whoever wrote on it, nor for another, nor by those who only draft', () => {
    const file = new Told();
    file.does('centre-head', draft(SIGN_FOR));
    expect(file.does('supervisor', revise({ ...SIGN_FOR, value: 4 }))).toBe('draft');
    file.does('centre-head', CHECK);
    expect(file.does('centre-head', PUBLISH)).toBe('POLICY_FILE_SECOND_PERSON');
    expect(file.does('supervisor', PUBLISH)).toBe('POLICY_FILE_SECOND_PERSON');
    expect(file.does('officer', PUBLISH)).toBe('POLICY_FILE_APPROVER_NEEDED');
    expect(file.does('officer', revise(SIGN_FOR))).toBe('POLICY_FILE_FORBIDDEN');
    expect(file.does('officer/centre-head', revise(SIGN_FOR))).toBe('POLICY_FILE_NOT_FOR_ANOTHER');
    expect(file.policy).toBe(DEFAULT_POLICY);
  });

  it('is checked again after every change of it', () => {
    const file = new Told();
    file.does('centre-head', draft(SIGN_FOR));
    expect(file.does('supervisor', PUBLISH)).toBe('POLICY_FILE_STATUS');
    file.does('centre-head', CHECK);
    expect(file.does('centre-head', revise({ ...SIGN_FOR, value: 4 }))).toBe('draft');
    expect(file.does('supervisor', PUBLISH)).toBe('POLICY_FILE_STATUS');
  });

  it('stands on the version in force, or is rebased on it', () => {
    const file = new Told();
    file.does('centre-head', draft(SIGN_FOR));
    file.policy = { ...DEFAULT_POLICY, version: DEFAULT_POLICY.version + 1, aftercareMonths: 99 };
    expect(file.does('centre-head', CHECK)).toBe('POLICY_BASE_OLD');
    expect(file.does('centre-head', REBASE)).toBe('draft');
    expect(file.does('centre-head', REBASE)).toBe('POLICY_BASE_NEWEST');
    expect(file.does('centre-head', CHECK)).toBe('checked');
    expect(file.does('supervisor', PUBLISH)).toBe('published');
    expect(file.policy).toMatchObject({
      version: DEFAULT_POLICY.version + 2,
      aftercareMonths: 99,
      limits: { signFor: 3 },
    });
  });

  it('is not approved by whoever put it on another version', () => {
    const file = new Told();
    file.does('centre-head', draft(SIGN_FOR));
    file.policy = { ...DEFAULT_POLICY, version: DEFAULT_POLICY.version + 1, aftercareMonths: 99 };
    expect(file.does('supervisor', REBASE)).toBe('draft');
    expect(file.does('centre-head', CHECK)).toBe('checked');
    expect(file.does('supervisor', PUBLISH)).toBe('POLICY_FILE_SECOND_PERSON');
  });

  it('is written over what stood there: what has moved or changed since is looked at again', () => {
    const limit = change('/stages/signing/items/2/limit', 17);
    const file = new Told();
    file.does('centre-head', draft(limit));
    const { signing } = DEFAULT_POLICY.stages;
    const turned = { ...signing, items: [...signing.items].reverse() };
    file.policy = { ...DEFAULT_POLICY, version: 2, stages: { ...DEFAULT_POLICY.stages, signing: turned } };
    file.does('centre-head', REBASE);
    expect(file.does('centre-head', CHECK)).toBe('POLICY_CHANGES_INVALID');
    expect(changeFaults(file.state?.changes ?? [], file.policy)).toMatchObject([{ code: 'CHANGE_MOVED' }]);
    expect(file.does('centre-head', revise(limit))).toBe('draft');
    expect(file.does('centre-head', CHECK)).toBe('checked');
  });

  it('names the paper that orders it, and something that it changes', () => {
    const file = new Told();
    file.does('centre-head', { name: 'DraftPolicy', payload: { changes: [], document: ' ', note: '' } });
    expect(file.does('centre-head', CHECK)).toBe('POLICY_DOCUMENT_MISSING');
    file.does('centre-head', revise());
    expect(file.does('centre-head', CHECK)).toBe('POLICY_CHANGES_MISSING');
    file.does('centre-head', revise(change('/limits/nothing', 3)));
    expect(file.does('centre-head', CHECK)).toBe('POLICY_CHANGES_INVALID');
    const many = Array.from({ length: 201 }, () => SIGN_FOR);
    expect(file.does('centre-head', revise(...many))).toBe('POLICY_CHANGES_TOO_MANY');
    expect(file.does('centre-head', { name: 'WithdrawPolicy', payload: { reason: '不再需要' } })).toBe('withdrawn');
    expect(file.does('centre-head', revise(SIGN_FOR))).toBe('POLICY_FILE_STATUS');
  });
});

describe('a change of the policy', () => {
  it.each<[string, WrittenChange, readonly string[]]>([
    ['of a limit', SIGN_FOR, []],
    ['of what is not there', change('/limits/none', 1), ['CHANGE_PATH']],
    ['of what everything inherits', change('/limits/constructor', 1), ['CHANGE_PATH']],
    ['of the whole', change('', 1), ['CHANGE_PATH']],
    ['of how long a list is', change('/stages/signing/items/length', 0), ['CHANGE_PATH']],
    ['of the version', change('/version', 9), ['CHANGE_FIXED']],
    ['into another kind', change('/limits/signFor', '3'), ['CHANGE_KIND']],
    ['into nothing', change('/limits/signFor', null), ['CHANGE_KIND']],
    ['into what it is', change('/limits/signFor', DEFAULT_POLICY.limits.signFor), ['CHANGE_NOTHING']],
    ['into a ladder that does not rise', change('/ladders/item/1/after', 250), ['POLICY_INVALID']],
    ['into a list of something else', change('/stages/lead/routines', [null, 3]), ['POLICY_INVALID']],
    ['into a day that no year has', change('/calendar/fixedDays', ['02-30']), ['POLICY_INVALID']],
    ['into a day that most years lack', change('/calendar/fixedDays', ['02-29']), ['POLICY_INVALID']],
    ['into two routines of one key', change('/stages/lead/routines', twice('lead', 'routines')), ['POLICY_INVALID']],
    ['into two needs of one key', change('/stages/signing/gate', twice('signing', 'gate')), ['POLICY_INVALID']],
    ['into a paper that comes after its gate', kinds({ notBefore: 'production' }), ['POLICY_INVALID']],
    ['into a paper of a stage after its gate', kinds({ onlyIn: 'production' }), ['POLICY_INVALID']],
    ['into a paper of a stage before which it cannot be', kinds({ notBefore: 'intent' }), []],
    [
      'into a paper of a stage that ends before it can be',
      kinds({ onlyIn: 'intent', notBefore: 'signing' }),
      ['POLICY_INVALID'],
    ],
    ['into a proof that is no kind of evidence', change('/fulfilmentProofs', ['x']), ['POLICY_INVALID']],
  ])('%s', (_, each, expected) => {
    expect([...new Set(codes(each))]).toEqual(expected);
  });

  it('is not made twice, also not within another', () => {
    expect(codes(SIGN_FOR, { ...SIGN_FOR, value: 4 })).toEqual(['CHANGE_TWICE']);
    expect(codes(change('/limits', { ...DEFAULT_POLICY.limits, answer: 9 }), SIGN_FOR)).toEqual(['CHANGE_TWICE']);
  });

  it('names the change that a fault of the whole comes from', () => {
    const faults = changeFaults(
      drafted([SIGN_FOR, change('/ladders/item/1/after', 250)], DEFAULT_POLICY),
      DEFAULT_POLICY,
    );
    expect(faults).toMatchObject([{ index: 1, code: 'POLICY_INVALID', text: { zh: expect.stringContaining('item') } }]);
  });

  it('of every place by its difference makes the one policy the other', () => {
    const leaves = fc.constantFrom(...changedPlaces({}, DEFAULT_POLICY as unknown as Json).flatMap(numbersIn));
    fc.assert(
      fc.property(fc.array(fc.tuple(leaves, fc.integer({ min: 1, max: 9_999 })), { maxLength: 6 }), (wanted) => {
        const changes = [...new Map(wanted)].map(([path, value]) => ({ path, value }));
        const policy = policyWith(changes, DEFAULT_POLICY) as unknown as Json;
        const base = { ...DEFAULT_POLICY, version: DEFAULT_POLICY.version + 1 } as unknown as Json;
        const places = changedPlaces(base, policy);
        const again = places.map(({ path, to }) => ({ path, value: to as Json }));
        expect(policyWith(again, DEFAULT_POLICY)).toEqual(policy);
        expect(places.length).toBeLessThanOrEqual(changes.length);
      }),
    );
  });

  it('is found equal whatever the order of keys, and never by half', () => {
    const value = fc.jsonValue() as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(value, value, (one, other) => {
        const turned = (each: Json): Json =>
          typeof each !== 'object' || each === null
            ? each
            : Array.isArray(each)
              ? each.map(turned)
              : Object.fromEntries(
                  Object.entries(each)
                    .reverse()
                    .map(([key, inner]) => [key, turned(inner)]),
                );
        expect(sameJson(one, turned(one))).toBe(true);
        expect(changedPlaces(one, other).length === 0).toBe(sameJson(one, other));
      }),
    );
  });
});

describe('words', () => {
  it('stand for every fault and refusal, in both languages', () => {
    const all = [
      ...Object.values(POLICY_FILE_REFUSALS),
      ...CHANGE_FAULTS.flatMap((code) => (code === 'POLICY_INVALID' ? [] : [CHANGE_FAULT_WORDS[code]])),
    ];
    for (const { en, zh } of all) expect([zh.length > 4, en.length > 4]).toEqual([true, true]);
  });

  it('say what is wrong with a policy that does not hold together', () => {
    expect(policyFaults(DEFAULT_POLICY)).toEqual([]);
    expect(policyFaults(OPEN_GATES)).toEqual([]);
    const [first, second] = DEFAULT_POLICY.industries;
    const twice = { ...DEFAULT_POLICY, industries: [first, second, first] } as typeof DEFAULT_POLICY;
    expect(policyFaults(twice)).toMatchObject([{ path: ['industries', 2, 'zh'], text: { en: expect.any(String) } }]);
  });

  it('say which rows of reading cannot be', () => {
    const { access } = DEFAULT_POLICY;
    const { scopes } = access.reading;
    const wrong = (
      rows: readonly ReadingRule[],
    ): readonly (readonly [place: string | number | undefined, words: string])[] =>
      policyFaults({ ...DEFAULT_POLICY, access: { ...access, reading: { ...access.reading, scopes: rows } } }).map(
        ({ path, text }) => [path[3], text.en],
      );
    const next = scopes.length;
    expect(wrong([...scopes, { role: null, function: null, reach: 'unit' }])).toEqual([
      [next, 'names neither a role nor a function'],
    ]);
    for (const role of ADMIN_ROLES) {
      expect(wrong([...scopes, { role, function: null, reach: 'own' }])).toEqual([
        [next, 'an administrator reads no business'],
      ]);
    }
    expect(wrong([...scopes, { role: 'investor-contact', function: null, reach: 'own' }])).toHaveLength(1);
    expect(wrong([...scopes, ...scopes.slice(0, 1)])).toEqual([[next, 'stands twice']]);
    expect(wrong(scopes.filter(({ reach }) => reach !== 'city'))).toEqual([[undefined, 'nobody reads the whole city']]);
  });
});

/** Every place below with a number, but for the version. */
function numbersIn({ path, to }: { readonly path: string; readonly to?: Json }): readonly string[] {
  if (typeof to === 'number') return path === '/version' || path === '/schemaVersion' ? [] : [path];
  if (typeof to !== 'object' || to === null) return [];
  return Object.entries(to).flatMap(([key, inner]) => numbersIn({ path: `${path}/${key}`, to: inner }));
}
