import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ACTING_UNITS, PEOPLE, UNITS } from './city';
import { ENGLISH } from './english';
import { LIAISON_OFFICES, PROMOTION_GROUPS } from './promotion';
import { SIGN_INS } from './sign-ins';

const unitIds = UNITS.map(({ id }) => id);
const personIds = PEOPLE.map(({ id }) => id);
const admins = ['system-admin', 'security-admin', 'audit-admin'];

/** The demo imports nothing but the client, so the functions are read from the text of the default policy. */
function functionsOfThePolicy(): string[] {
  const folder = join(__dirname, '../../../../libs/domain/src/policy');
  const texts = readdirSync(folder)
    .filter((file) => file.startsWith('default-') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/'function:([a-z-]+)'/g)].map(([, name]) => name ?? ''));
  return [...new Set(named)];
}

describe('the city', () => {
  it('carries every function that the default policy names, each in one unit', () => {
    const wanted = [...functionsOfThePolicy(), 'help-centre', 'supervision'];
    expect(wanted.length).toBeGreaterThan(12);
    const carried = UNITS.flatMap(({ functions }) => functions);
    const bearers = wanted.map((name) => [name, carried.filter((each) => each === name).length]);
    expect(bearers).toEqual(wanted.map((name) => [name, 1]));
  });

  it('has nine promotion groups and eight liaison offices', () => {
    expect([PROMOTION_GROUPS.length, LIAISON_OFFICES.length]).toEqual([9, 8]);
  });

  it('has two counties with a help centre of their own and people in it, a unit below, and a leader in contact', () => {
    for (const county of ['qingwu-county', 'meidu-county']) {
      const below = UNITS.filter(({ parentId }) => parentId === county).map(({ id }) => id);
      const officers = PEOPLE.filter(
        ({ roles, unitId }) => roles.includes('helpdesk-officer') && unitId?.startsWith(county.slice(0, 5)),
      );
      const leaders = PEOPLE.filter(({ areas }) => areas?.includes(county));
      expect([county, below.length, officers.length, leaders.length]).toEqual([county, 2, 2, 1]);
    }
    // What rules hand out by function goes to the city's centre.
    expect(UNITS.filter(({ functions }) => functions.includes('help-centre')).map(({ id }) => id)).toEqual([
      'help-centre',
    ]);
  });

  it('has ids that the directory takes, each once', () => {
    for (const ids of [unitIds, personIds]) {
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[a-z0-9][a-z0-9._-]{1,63}$/.test(id))).toEqual([]);
    }
    expect(personIds.filter((id) => admins.includes(id))).toEqual([]);
  });

  it('has an English name for everybody and everything that is called in Chinese', () => {
    const names = [...UNITS, ...PEOPLE].map(({ name }) => name).filter((name) => /\p{Script=Han}/u.test(name));
    expect(names.filter((name) => ENGLISH[name] === undefined)).toEqual([]);
  });

  it('names nobody and nothing that does not exist', () => {
    const people = UNITS.flatMap(({ defaultPersons, headId }) =>
      [...Object.values(defaultPersons), headId ?? []].flat(),
    );
    expect(people.filter((id) => !personIds.includes(id))).toEqual([]);
    const parents = UNITS.flatMap(({ parentId }) => parentId ?? []);
    expect(parents.filter((id) => !unitIds.includes(id))).toEqual([]);
    expect(PEOPLE.filter(({ unitId }) => unitId !== null && !unitIds.includes(unitId))).toEqual([]);
    expect([...ACTING_UNITS].filter((id) => !unitIds.includes(id))).toEqual([]);
  });

  it('has a head and a person who answers in every unit but the government itself', () => {
    const without = UNITS.filter(({ headId }) => headId === null).map(({ id }) => id);
    expect(without).toEqual(['government']);
  });
});

describe('the sign-ins that are shown', () => {
  it('are one for every role and every reach, the administrators last', () => {
    const roles = SIGN_INS.map(({ login }) => PEOPLE.find(({ id }) => id === login)?.roles.at(-1) ?? login);
    expect(roles).toEqual([
      ...['helpdesk-officer', 'helpdesk-officer', 'unit-handler', 'unit-head', 'leader', 'leader'],
      ...['leader-in-charge', 'principal-leader'],
      ...['inspector', 'supervision-head', 'promotion-officer', 'investor-contact', ...admins],
    ]);
    expect(new Set(SIGN_INS.map(({ password }) => password)).size).toBe(1);
  });
});
