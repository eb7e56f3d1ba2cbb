import { inLanes } from '../client/lanes';
import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';
import { PEOPLE, UNITS } from './city';
import { ENGLISH } from './english';
import type { PersonSeed } from './person-seed';
import { DEMO_PASSWORD } from './sign-ins';
import type { CityUnit } from './unit-seed';

const WIDTH = 6;

/** Makes units, people, roles and accounts, as the administrators do. Once everybody can sign in, nothing is left to do. */
export async function setUpCity(sessions: Sessions, say: (line: string) => void): Promise<void> {
  if (await isSetUp(sessions)) return;
  // Units and people name each other: units first without their heads, then those they belong to.
  const [above, below] = [
    UNITS.filter((unit) => unit.parentId === null),
    UNITS.filter((unit) => unit.parentId !== null),
  ];
  const bare = (unit: CityUnit): CityUnit => ({ ...unit, headId: null, functions: [] });
  await inLanes(WIDTH, above, (unit) => saveUnit(sessions, bare(unit)));
  await inLanes(WIDTH, below, (unit) => saveUnit(sessions, bare(unit)));
  await inLanes(WIDTH, PEOPLE, (person) => savePerson(sessions, person));
  await inLanes(WIDTH, UNITS, async (unit) => {
    await saveUnit(sessions, unit);
    await saveDefaultPersons(sessions, unit);
  });
  await inLanes(WIDTH, PEOPLE, (person) => giveAccount(sessions, person));
  say(`${UNITS.length} units, ${PEOPLE.length} people`);
}

async function isSetUp(sessions: Sessions): Promise<boolean> {
  const admin = await sessions.as('system-admin');
  const { rows } = answered('people', await admin.GET('/api/people'));
  const logins = new Set(rows.map(({ login }) => login));
  return PEOPLE.every(({ id }) => logins.has(id));
}

async function saveUnit(sessions: Sessions, unit: CityUnit): Promise<void> {
  const admin = await sessions.as('system-admin');
  const { functions, headId, id: unitId, name, parentId } = unit;
  const body = { name, nameEn: ENGLISH[name] ?? null, parentId, headId, functions: [...functions], active: true };
  const answer = await admin.PUT('/api/units/{unitId}', { params: { path: { unitId } }, body });
  const waits = answered(`unit ${unitId}`, answer);
  if (waits) await agree(sessions, waits.requestId);
}

/** Heads and functions are matters of two people. */
async function agree(sessions: Sessions, id: string): Promise<void> {
  const second = await sessions.as('security-admin');
  const answer = await second.POST('/api/directory-requests/{id}/decision', {
    params: { path: { id } },
    body: { accept: true },
  });
  answered(`decision on ${id}`, answer);
}

async function saveDefaultPersons(sessions: Sessions, { defaultPersons, id: unitId }: CityUnit): Promise<void> {
  const admin = await sessions.as('system-admin');
  const params = { path: { unitId } };
  const body = { persons: { ...defaultPersons } };
  answered(`default persons of ${unitId}`, await admin.PUT('/api/units/{unitId}/default-persons', { params, body }));
}

async function savePerson(sessions: Sessions, person: PersonSeed): Promise<void> {
  const admin = await sessions.as('system-admin');
  const { id: personId, name, unitId } = person;
  const body = { name, nameEn: ENGLISH[name] ?? null, unitId, phone: phoneOf(person), email: null, active: true };
  answered(`person ${personId}`, await admin.PUT('/api/people/{personId}', { params: { path: { personId } }, body }));
}

/** A number of its own for everybody, under an area code that no place has. */
const phoneOf = (person: PersonSeed): string => `0500-880${String(PEOPLE.indexOf(person) + 1).padStart(4, '0')}`;

async function giveAccount(sessions: Sessions, { areas = [], id: personId, roles }: PersonSeed): Promise<void> {
  const admin = await sessions.as('security-admin');
  const params = { path: { personId } };
  const rolesBody = { roles: [...roles] };
  answered(`roles of ${personId}`, await admin.PUT('/api/people/{personId}/roles', { params, body: rolesBody }));
  const unitIds = [...areas];
  if (areas.length > 0) {
    answered(`areas of ${personId}`, await admin.PUT('/api/people/{personId}/areas', { params, body: { unitIds } }));
  }
  const body = { login: personId, password: DEMO_PASSWORD };
  answered(`account of ${personId}`, await admin.PUT('/api/people/{personId}/account', { params, body }));
}
