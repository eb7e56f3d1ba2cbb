import { describe, expect, it } from '@jest/globals';
import {
  type Directory,
  type DirectoryUnit,
  NOTHING,
  principalIn,
  type ReaderKey,
  readingsOf,
  type Role,
  scopeOf,
  sees,
  toldScopeOf,
} from '@bangban/kernel';
import { authoriseFor } from '../authority/authority';
import { projectObligations } from '../obligation/obligations';
import { COMMAND_NAMES } from '../rules/command-names';
import { ruleOf } from '../rules/table';
import { as, CITY } from '../testing/city.spec-support';
import { BARE_POLICY } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { itemReaders, projectReaders } from './readers';
import { DEFAULT_ACCESS } from '../access/access-policy';
import { DEFAULT_READING } from '../access/reading-policy';
import { whoSees } from '../access/who-sees';

const unit = (id: string, parentId: string | null, ...functions: string[]): DirectoryUnit => ({
  id,
  name: id,
  parentId,
  headId: null,
  functions,
  defaultPersons: {},
  active: true,
});
const person = (id: string, unitId: string | null, role: Role, areas: readonly string[] = []): Directory['people'] => ({
  [id]: { id, name: id, unitId, roles: [role], areas, active: true },
});

/** A city with two counties, each with a help centre of its own and a town below. */
const COUNTIES: Directory = {
  version: 1,
  units: Object.fromEntries(
    [
      unit('centre', null, 'help-centre'),
      ...['east', 'west'].flatMap((name) => [
        unit(name, null, 'county'),
        unit(`${name}-centre`, name),
        unit(`${name}-town`, name),
      ]),
      unit('bureau', null),
      unit('branch', 'bureau'),
    ].map((each) => [each.id, each]),
  ),
  people: {
    ...person('city-officer', 'centre', 'helpdesk-officer'),
    ...person('east-officer', 'east-centre', 'helpdesk-officer'),
    ...person('nowhere-officer', null, 'helpdesk-officer'),
    ...person('bureau-handler', 'bureau', 'unit-handler'),
    ...person('branch-handler', 'branch', 'unit-handler'),
    ...person('vice-mayor', null, 'leader', ['west']),
    ...person('contact', null, 'investor-contact'),
    ...person('admin', null, 'system-admin'),
  },
};
const scope = (id: string, actingFor: string | null = null) =>
  scopeOf(as(id, actingFor, COUNTIES), COUNTIES, DEFAULT_READING);
const keys = (id: string): readonly string[] => {
  const found = scope(id);
  return found.all ? ['everything'] : found.keys;
};

describe('what somebody reads', () => {
  it('a county’s help centre its county, the city’s everything', () => {
    expect(keys('city-officer')).toEqual(['everything']);
    expect(keys('east-officer')).toEqual(['person:east-officer', 'unit:east', 'unit:east-centre', 'unit:east-town']);
    expect(keys('nowhere-officer')).toEqual(['person:nowhere-officer']);
  });

  it('a unit itself and what is below it, never what is above', () => {
    expect(keys('bureau-handler')).toEqual(['person:bureau-handler', 'unit:branch', 'unit:bureau']);
    expect(keys('branch-handler')).toEqual(['person:branch-handler', 'unit:branch']);
  });

  it('a leader what they stand on and their areas', () => {
    expect(keys('vice-mayor')).toEqual(['person:vice-mayor', 'unit:west', 'unit:west-centre', 'unit:west-town']);
  });

  it('an investor’s contact what is written for them; an administrator nothing, for whomever they act', () => {
    expect(keys('contact')).toEqual(['investor:contact']);
    expect([scope('admin'), scope('admin', 'city-officer'), scope('city-officer', 'admin')]).toEqual(
      Array(3).fill(NOTHING),
    );
    expect(scope('bureau-handler', 'contact')).toEqual(NOTHING);
  });

  it('who acts for somebody with that one’s authority, and nothing of their own beside it', () => {
    expect(scope('bureau-handler', 'east-officer')).toEqual(scope('east-officer'));
    expect(scope('city-officer', 'branch-handler')).toEqual(scope('branch-handler'));
  });

  it('nobody whom no rule names more than what they stand on themselves', () => {
    const none = { ...DEFAULT_READING, scopes: [] };
    for (const id of ['city-officer', 'vice-mayor', 'bureau-handler']) {
      expect(scopeOf(as(id, null, COUNTIES), COUNTIES, none)).toEqual({ all: false, keys: [`person:${id}`] });
    }
  });
});

describe('the explanation', () => {
  const everybody = Object.keys(COUNTIES.people);
  const everyKey: readonly ReaderKey[] = [
    ...Object.keys(COUNTIES.units).map((id): ReaderKey => `unit:${id}`),
    ...everybody.flatMap((id): ReaderKey[] => [`person:${id}`, `investor:${id}`]),
  ];

  it('gives together what is read, for everybody, acting for anybody, by any policy of some rules', () => {
    for (const { reach } of DEFAULT_READING.scopes) {
      const policies = [
        DEFAULT_READING,
        { ...DEFAULT_READING, scopes: DEFAULT_READING.scopes.filter((each) => each.reach === reach) },
      ];
      for (const policy of policies) {
        for (const id of everybody) {
          for (const other of [null, ...everybody]) {
            const principal = as(id, other, COUNTIES);
            const grounds = readingsOf(principal, COUNTIES, policy);
            const scope = scopeOf(principal, COUNTIES, policy);
            const reads = everyKey.filter((key) => sees(scope, [key]));
            expect(everyKey.filter((key) => grounds.some((each) => sees(each.scope, [key])))).toEqual(reads);
          }
        }
      }
    }
  });

  it('names for every key those whose scope has it, and nobody else', () => {
    for (const key of everyKey) {
      const named = whoSees({ keys: [{ key, near: true }], owing: [] }, COUNTIES, DEFAULT_READING);
      const read = everybody.filter((id) => sees(scopeOf(as(id, null, COUNTIES), COUNTIES, DEFAULT_READING), [key]));
      expect(named.map(({ personId }) => personId)).toEqual(read);
    }
  });

  it('says by what: a rule, what waits for somebody, and who is near', () => {
    const keys = [
      { key: 'unit:east', near: true },
      { key: 'unit:branch', near: false },
    ] as const;
    const found = whoSees({ keys, owing: ['vice-mayor', 'admin'] }, COUNTIES, DEFAULT_READING);
    expect(
      found.map(({ by, fields, owes, personId }) => [personId, by.map((each) => each.by.reach), owes, fields]),
    ).toEqual([
      ['city-officer', ['city', 'county'], false, ['phone', 'amount']],
      ['east-officer', ['county'], false, ['phone', 'amount']],
      ['bureau-handler', ['unit'], false, []],
      ['branch-handler', ['unit'], false, []],
      ['vice-mayor', [], true, []],
    ]);
    expect(principalIn(COUNTIES, 'nobody')).toBeNull();
  });
});

describe('who may act', () => {
  const story = Story.lead({ policy: BARE_POLICY });
  story.do('deputy', 'AssignLeader', { leaderId: 'leader' });
  story.do('officer', 'FillHelpParty', { party: 'functional-department', unitId: 'housing' });
  const itemId = story.handled({ coUnitIds: ['park'], investorConfirms: true });

  it('reads what they act on', () => {
    const { project } = story.world;
    if (!project) throw new Error('no project');
    const item = story.item(itemId);
    const owed = projectObligations(project, story.policy, CITY).flatMap(({ people }) => people);
    const written = [...projectReaders(project), ...itemReaders(item)];
    for (const id of Object.keys(CITY.people)) {
      const subject = { project, item, escalation: null };
      const acts = COMMAND_NAMES.filter(
        (name) => name !== 'RegisterLead' && authoriseFor(ruleOf(name), subject, story.context(id)) === null,
      );
      const reads = sees(scopeOf(as(id), CITY, DEFAULT_READING), written) || owed.includes(id);
      expect([id, acts.length > 0 && !reads]).toEqual([id, false]);
    }
  });
});

describe('what somebody is told of by themselves', () => {
  const today = '2026-03-02';
  const told = (personId: string, substitutions: Directory['substitutions']) =>
    toldScopeOf(personId, { ...COUNTIES, substitutions }, DEFAULT_ACCESS, today);
  const standsIn = (fromDate: string) => [
    { principalId: 'city-officer', substituteId: 'east-officer', fromDate, toDate: '2026-12-31' },
  ];

  it('is what they see, and what those see for whom they act on that day', () => {
    expect(sees(told('east-officer', []), ['unit:east-town'])).toBe(true);
    expect(sees(told('east-officer', []), ['unit:west-town'])).toBe(false);
    expect(told('east-officer', standsIn(today))).toEqual({ all: true });
    expect(sees(told('east-officer', standsIn('2026-03-03')), ['unit:west-town'])).toBe(false);
    expect(told('nobody', [])).toEqual(NOTHING);
  });
});
