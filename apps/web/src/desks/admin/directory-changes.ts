import type { Sent } from '@bangban/api-client';
import type { Role } from '@bangban/kernel';
import { answerOf, api } from '../../lib/api';
import { queryClient } from '../../lib/query-client';
import { keys } from '../../lib/query-keys';

export type UnitInput = Required<Omit<Sent<'/api/units/{unitId}', 'put'>, 'leaving'>>;

export type PersonInput = Required<Omit<Sent<'/api/people/{personId}', 'put'>, 'leaving'>>;

/** That the list of what would be left behind was seen, and why it is done all the same. */
export interface Leaving {
  readonly list: string;
  readonly reason: string;
}

const again = (): Promise<void> => queryClient.invalidateQueries({ queryKey: keys.reference });

/** Whether something waits for a second person. */
async function done(answer: Promise<{ readonly requestId: string } | undefined>): Promise<boolean> {
  const waits = await answer;
  await again();
  return waits !== undefined;
}

export async function saveUnit(unitId: string, unit: UnitInput, leaving: Leaving | null): Promise<boolean> {
  const body = { ...unit, functions: [...unit.functions], leaving };
  return done(answerOf(api.PUT('/api/units/{unitId}', { params: { path: { unitId } }, body })));
}

/** Kind of item (a template's key, or `*` for every other) → who answers for it. */
export async function saveDefaultPersons(
  unitId: string,
  persons: Readonly<Record<string, string>>,
  leaving: Leaving | null,
): Promise<boolean> {
  const body = { persons, leaving };
  await answerOf(api.PUT('/api/units/{unitId}/default-persons', { params: { path: { unitId } }, body }));
  await again();
  return false;
}

export async function savePerson(personId: string, person: PersonInput, leaving: Leaving | null): Promise<boolean> {
  const body = { ...person, leaving };
  return done(answerOf(api.PUT('/api/people/{personId}', { params: { path: { personId } }, body })));
}

export async function saveRoles(personId: string, roles: readonly Role[], leaving: Leaving | null): Promise<boolean> {
  const body = { roles: [...roles], leaving };
  return done(answerOf(api.PUT('/api/people/{personId}/roles', { params: { path: { personId } }, body })));
}

/** Who may name substitutes for somebody. */
export async function saveOffice(personId: string, staffIds: readonly string[]): Promise<void> {
  await answerOf(
    api.PUT('/api/offices/{personId}', { params: { path: { personId } }, body: { staffIds: [...staffIds] } }),
  );
  await again();
}

/** The units that a leader keeps contact with. */
export async function saveAreas(personId: string, unitIds: readonly string[]): Promise<void> {
  const body = { unitIds: [...unitIds] };
  await answerOf(api.PUT('/api/people/{personId}/areas', { params: { path: { personId } }, body }));
  await again();
}

export async function saveAccount(personId: string, login: string, password: string): Promise<boolean> {
  return done(
    answerOf(api.PUT('/api/people/{personId}/account', { params: { path: { personId } }, body: { login, password } })),
  );
}

export async function closeAccount(personId: string, leaving: Leaving | null): Promise<boolean> {
  const options = { params: { path: { personId } }, body: { leaving } };
  return done(answerOf(api.DELETE('/api/people/{personId}/account', options)));
}

/** What ids of units, people and logins look like. */
export const PLACE_ID = /^[a-z0-9][a-z0-9._-]{0,63}$/;
