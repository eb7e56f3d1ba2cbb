import { describe, expect, it } from '@jest/globals';
import type { Principal } from '../actor';
import type { DecisionContext } from '../context';
import type { Directory, Role } from '../directory/directory';
import { CALENDAR } from '../testing/index.spec-support';
import type { Text } from '../text/text';
import { Authority } from './authority';
import { ofPost, ofRelation } from './grant';

/** A boat: its captain steers it, its yard mends it, a pilot is there in harbour alone. */
interface Boat {
  readonly captain: string;
  readonly yard: string;
  readonly inHarbour: boolean;
}
const text = (en: string): Text => ({ zh: `（${en}）`, en });
const BOATS = new Authority<'captain' | 'yard' | 'pilot', Boat, DecisionContext>({
  relations: {
    captain: {
      words: text('its captain'),
      stands: ({ id }, boat) => boat.captain === id,
      people: ({ captain }) => [captain],
    },
    yard: { words: text('its yard'), stands: ({ inUnit }, { yard }) => inUnit(yard), units: ({ yard }) => [yard] },
    pilot: { words: text('the pilot'), stands: () => false, possible: ({ inHarbour }) => inHarbour },
  },
  posts: new Proxy({} as Readonly<Record<Role, Text>>, { get: (_, role) => text(String(role)) }),
  named: ['principal-leader'],
  reads: ({ unitId }) => unitId === 'harbour',
});
const BOAT: Boat = { captain: 'ann', yard: 'dock', inHarbour: false };
const GRANTS = [
  ofRelation('captain' as const),
  ofRelation('yard' as const),
  ofRelation('pilot' as const),
  ofPost('principal-leader'),
];

const person = (id: string, roles: readonly Role[], unitId: string | null = null) => ({
  id,
  name: id.toUpperCase(),
  unitId,
  roles,
  active: true,
});
const unit = {
  id: 'dock',
  name: 'Dock',
  parentId: null,
  headId: null,
  functions: [],
  defaultPersons: {},
  active: true,
};
const directory: Directory = {
  version: 1,
  units: { dock: unit },
  people: Object.fromEntries(
    [
      person('ann', ['leader']),
      person('ben', ['unit-handler'], 'dock'),
      person('mayor', ['principal-leader'], 'harbour'),
      person('root', ['system-admin']),
      person('guest', ['investor-contact']),
    ].map((each) => [each.id, each]),
  ),
};
function context(id: string, actingFor: string | null = null): DecisionContext {
  const { roles = [], unitId = null } = directory.people[actingFor ?? id] ?? {};
  const principal: Principal = { personId: id, actingFor, roles, unitId, headOf: [] };
  const actor = { id, actingFor, kind: 'person' } as const;
  return { now: '2026-11-30T01:00:00.000Z', commandId: 'c', actor, principal, calendar: CALENDAR, directory };
}
const denied = (id: string, actingFor: string | null = null) => BOATS.denial(GRANTS, BOAT, context(id, actingFor));

describe('authority over a file that nobody has heard of', () => {
  it('is held by whoever stands in one of its relations, or has a post and reads it', () => {
    expect(['ann', 'ben', 'mayor'].map((id) => denied(id))).toEqual([null, null, null]);
    expect(denied('nobody')).toBe('FORBIDDEN');
    expect(BOATS.held(GRANTS, context('ben').principal as Principal, BOAT, context('ben'))).toEqual([
      ofRelation('yard'),
    ]);
  });

  it('goes with whom one acts for, never across: no administrator, nobody from outside', () => {
    expect(denied('ben', 'ann')).toBeNull();
    expect(denied('ann', 'ben')).toBeNull();
    expect(denied('mayor', 'guest')).toBe('ACTING_ACROSS');
    expect([denied('root'), denied('root', 'ann'), denied('ann', 'root')]).toEqual(Array(3).fill('ADMIN_MAY_NOT_ACT'));
    expect(
      BOATS.denial([], BOAT, { ...context('ann'), actor: { id: 'system', actingFor: null, kind: 'system' } }),
    ).toBeNull();
  });

  it('says who could, by name to those inside, and nobody who cannot be there now', () => {
    const { en } = BOATS.whoCould(GRANTS, BOAT, context('nobody'));
    expect(en).toBe('its captain (ANN), its yard (Dock), principal-leader (MAYOR)');
    expect(BOATS.whoCould(GRANTS, { ...BOAT, inHarbour: true }, context('guest')).en).toBe(
      'its captain, its yard, the pilot, principal-leader',
    );
  });
});
