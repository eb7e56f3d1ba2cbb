import { describe, expect, it } from '@jest/globals';
import { FUNCTION_WORDS } from '@bangban/contract/vocabulary';
import { DEFAULT_POLICY, type Policy } from '@bangban/domain';
import { zh } from '../../../i18n/zh';
import { differences } from './changes';
import type { Fact, PolicyWords } from './fact';
import { policyFacts } from './facts';

/** Words straight from the Chinese file, so that a missing one shows. */
const missing: string[] = [];
const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
  const found = key.split('.').reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], zh);
  if (typeof found !== 'string') missing.push(key);
  return String(found).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};
const words: PolicyWords = {
  say,
  text: ({ zh: text }) => text,
  functionName: (name) => FUNCTION_WORDS[name]?.zh ?? name,
  days: (days) => `${days}d`,
  and: '+',
};
const facts = (policy: Policy): Fact[] =>
  policyFacts(policy, words).flatMap(({ groups }) => groups.flatMap((group) => group.facts));

describe('a policy in words', () => {
  it('says every rule once, and has a word for everything', () => {
    const all = facts(DEFAULT_POLICY);
    expect(missing).toEqual([]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
    const { closing, coHandling, evidenceKinds, fallbacks, industries, ladders, ladderVariants, pauses, stages } =
      DEFAULT_POLICY;
    const stageRules = Object.values(stages).flatMap(({ gate, items, routines }) => [...gate, ...items, ...routines]);
    const { fields, scopes } = DEFAULT_POLICY.access.reading;
    const { acts, second, watch } = DEFAULT_POLICY.access;
    const named = Object.keys({ ...acts, ...second }).length;
    const { separation, substitution } = DEFAULT_POLICY.access;
    const seconds = named + separation.offices.length + substitution.standIns.length + 1;
    const reading = scopes.length + Object.keys(fields).length + watch.length + seconds;
    const lists = [
      closing,
      coHandling,
      evidenceKinds,
      industries,
      pauses,
      ladderVariants,
      DEFAULT_POLICY.reviews.criteria,
      DEFAULT_POLICY.intake.facts,
      Object.keys(ladders),
      Object.keys(fallbacks),
    ];
    const rest = lists.reduce((sum, { length }) => sum + length, reading + 41);
    expect(all).toHaveLength(stageRules.length + rest);
  });

  it('tells by what a criterion is measured, so that a draft shows where that is another', () => {
    const [first, ...others] = DEFAULT_POLICY.reviews.criteria;
    if (first?.kind !== 'measured') throw new Error('the first criterion is judged');
    const criteria = [{ ...first, of: 'tax', per: null } as const, ...others];
    const changed = { ...DEFAULT_POLICY, reviews: { ...DEFAULT_POLICY.reviews, criteria } };
    const said = (policy: Policy) => facts(policy).find(({ key }) => key === `criterion:${first.key}`)?.values[1];
    expect(said(DEFAULT_POLICY)).toContain(zh.reviews.fact.land);
    expect(said(changed)).not.toBe(said(DEFAULT_POLICY));
    expect(missing).toEqual([]);
  });

  it('compares score sheets row by row: what was added, dropped, renamed in either language, and put elsewhere', () => {
    const [intensity, tax, jobs, ...others] = DEFAULT_POLICY.reviews.criteria;
    if (!intensity || !tax || !jobs) throw new Error('the sheet has fewer criteria');
    const safety = {
      key: 'own-a',
      label: { zh: '安全', en: 'safety' },
      weight: 20,
      kind: 'judged',
      vetoBelow: 60,
    } as const;
    const renamed = { ...jobs, label: { ...jobs.label, en: 'employment' } };
    const sheets = [
      [...others, safety, renamed, tax],
      [tax, intensity, jobs, ...others],
    ] as const;
    const told = sheets.map((criteria) => {
      const policy = { ...DEFAULT_POLICY, reviews: { ...DEFAULT_POLICY.reviews, criteria } };
      return differences(policyFacts(DEFAULT_POLICY, words), policyFacts(policy, words)).map(
        ({ after, before, key }) => [key, before !== null, after !== null],
      );
    });
    expect(told).toEqual([
      [
        ['criteria', true, true],
        ['criterion:own-a', false, true],
        ['criterion:jobs', true, true],
        ['criterion:intensity', true, false],
      ],
      [['criteria', true, true]],
    ]);
  });

  it('tells limit, holder, prerequisites and what an item holds shut', () => {
    const permit = facts(DEFAULT_POLICY).find(({ key }) => key === 'item:construction-permit');
    expect(permit?.values.slice(0, 2)).toEqual(['5d', FUNCTION_WORDS.housing?.zh]);
    expect(permit?.values).toHaveLength(4);
    expect(permit?.values[2]).toContain('+');
    expect(permit?.values[3]).toContain(zh.words.stage.commencement);
  });
});

describe('who reads what', () => {
  const narrowed: Policy = {
    ...DEFAULT_POLICY,
    access: {
      ...DEFAULT_POLICY.access,
      reading: {
        fields: { ...DEFAULT_POLICY.access.reading.fields, phone: 'reader' },
        scopes: DEFAULT_POLICY.access.reading.scopes.map((rule) =>
          rule.role === 'helpdesk-officer' ? { ...rule, reach: 'unit' } : rule,
        ),
      },
    },
  };

  it('is said by role and function, and so is what a later version says otherwise', () => {
    const found = facts(DEFAULT_POLICY).find(({ key }) => key === 'reading:helpdesk-officer:');
    expect(found).toMatchObject({ label: zh.words.role['helpdesk-officer'], values: [zh.admin.reach.county] });
    const told = differences(policyFacts(DEFAULT_POLICY, words), policyFacts(narrowed, words));
    expect(told.map(({ after, key }) => [key, after])).toEqual([
      ['reading:helpdesk-officer:', [zh.admin.reach.unit]],
      ['guarded:phone', [zh.admin.fieldReaders.reader]],
    ]);
  });
});

describe('two versions', () => {
  const changed: Policy = {
    ...DEFAULT_POLICY,
    version: 2,
    limits: { ...DEFAULT_POLICY.limits, answer: 2 },
    evidenceKinds: DEFAULT_POLICY.evidenceKinds.filter(({ kind }) => kind !== 'deposit'),
    stages: {
      ...DEFAULT_POLICY.stages,
      production: {
        ...DEFAULT_POLICY.stages.production,
        items: DEFAULT_POLICY.stages.production.items.map((item) => ({ ...item, key: `new-${item.key}` })).slice(0, 1),
      },
    },
  };

  it('differ in what was changed, added and dropped, and in nothing else', () => {
    const [before, after] = [policyFacts(DEFAULT_POLICY, words), policyFacts(changed, words)];
    expect(differences(before, before)).toEqual([]);
    const found = differences(before, after);
    expect(found.map(({ after: now, before: then, key }) => [key, then !== null, now !== null])).toEqual([
      ['limit:answer', true, true],
      ['item:new-policy-delivery', false, true],
      ['item:policy-delivery', true, false],
      ['item:statistics-entry', true, false],
      ['item:expansion-needs', true, false],
      ['evidence:deposit', true, false],
    ]);
    expect(found[0]).toMatchObject({ before: ['3d'], after: ['2d'] });
  });
});
