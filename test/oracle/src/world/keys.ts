import { createHash, randomUUID } from 'node:crypto';
import type { Database } from '@bangban/persistence';
import type { Facts } from '../model/facts';
import type { Caller } from '../model/reading';

export const SORTS = [
  ...(['in person', 'by token', 'for somebody', 'nobody'] as const),
  ...(['session expired', 'token revoked', 'left', 'account closed'] as const),
];
type Sort = (typeof SORTS)[number];

/** A caller as the world knows them, with what they show at the door. */
export interface Known extends Caller {
  readonly headers: Readonly<Record<string, string>>;
  /** As what they come. */
  readonly sort: Sort;
  /** Whom their session names: they act for them as long as they may. */
  readonly standsFor: string | null;
}
/** Who acts for whom, from the beginning. */
const SUBSTITUTES: readonly (readonly [substituteId: string, principalId: string])[] = [
  ['secretary', 'leader'],
  ['housing-handler', 'park-head'],
  ['former', 'east-officer'],
  ['branch-handler', 'officer'],
];
const WITH_TOKENS = ['officer', 'land-handler', 'investor', 'sysadmin', 'leader-two', 'west-officer'];
const LAST_GONE = 8;
const LAST_OPEN = 3;

/** Everybody's keys: sessions, with whom they act for, and tokens; those that count no more as well. */
export class Keys {
  callers: readonly Known[] = [];
  private turn = 0;
  private readonly closed = new Set<string>();

  constructor(private readonly db: Database) {}

  /** Everybody signs in; some have scripts; some show what does not count any more. */
  async open(): Promise<void> {
    const people = await this.db.query<{ id: string }[]>('SELECT id FROM person ORDER BY id');
    for (const { id } of people) await this.comeIn(id);
    for (const id of WITH_TOKENS) await this.comeIn(id, 'token');
    for (const [id, actingFor] of SUBSTITUTES) await this.standIn(id, actingFor);
    await this.db.query(`UPDATE person SET active = false WHERE id = 'gone'`);
    this.close('gone', 'left');
    await this.db.query(`UPDATE account SET disabled_at = clock_timestamp() WHERE person_id = 'locked'`);
    this.close('locked', 'account closed');
    const none = { personId: 'officer', actingFor: null, standsFor: null, counts: false } as const;
    const [expired, revoked] = [await this.credential('officer', 'session'), await this.credential('officer', 'token')];
    await this.db.query(`UPDATE session SET expires_at = clock_timestamp() WHERE token_hash = $1`, [hashOf(expired)]);
    await this.db.query(`UPDATE access_token SET revoked_at = clock_timestamp() WHERE token_hash = $1`, [
      hashOf(revoked),
    ]);
    this.callers = [
      ...this.callers,
      { ...none, label: 'nobody', sort: 'nobody', by: 'nothing', headers: {} },
      { ...none, label: 'officer, session expired', sort: 'session expired', by: 'session', headers: expired },
      { ...none, label: 'officer, token revoked', sort: 'token revoked', by: 'token', headers: revoked },
    ];
  }

  /** Where the account is closed, nobody does. */
  async comeIn(personId: string, by: 'session' | 'token' = 'session'): Promise<void> {
    if (this.closed.has(personId)) return;
    this.turn += 1;
    const headers = await this.credential(personId, by);
    const label = `${personId} by ${by} ${this.turn}`;
    const sort = by === 'token' ? 'by token' : 'in person';
    this.callers = [
      ...this.callers,
      { label, sort, personId, actingFor: null, standsFor: null, by, counts: true, headers },
    ];
  }

  async standIn(personId: string, actingFor: string): Promise<void> {
    if (this.closed.has(personId) || this.closed.has(actingFor)) return;
    await this.db.query(
      `INSERT INTO substitute (id, principal_id, substitute_id, from_date, to_date, set_by)
       VALUES ($1, $2, $3, '2020-01-01', '2199-01-01', $2)`,
      [randomUUID(), actingFor, personId],
    );
    await this.comeIn(personId);
    const known = this.callers.at(-1);
    if (known?.personId !== personId) return;
    await this.db.query('UPDATE session SET acting_for = $2 WHERE token_hash = $1', [hashOf(known.headers), actingFor]);
    this.callers = [
      ...this.callers.slice(0, -1),
      { ...known, sort: 'for somebody', label: `${known.label} for ${actingFor}`, actingFor, standsFor: actingFor },
    ];
  }

  /** Whoever may not act for somebody any more is themselves again; whoever may again, acts again. */
  settle(pairs: Facts['substitutes']): void {
    this.callers = this.callers.map((each) => {
      const { counts, personId, standsFor } = each;
      if (standsFor === null || !counts) return each;
      const may = pairs.some(([substitute, principal]) => substitute === personId && principal === standsFor);
      return { ...each, actingFor: may ? standsFor : null, sort: may ? 'for somebody' : 'in person' };
    });
  }

  /** Nobody comes in with what they have. */
  ended(personId: string): void {
    this.callers = this.callers.map((each) => (each.personId === personId ? { ...each, counts: false } : each));
  }

  /** The account is closed, or the person has left: nobody acts for them, and they for nobody. */
  close(personId: string, sort: Sort): void {
    this.closed.add(personId);
    this.ended(personId);
    this.callers = this.callers.map((each) => (each.personId === personId ? { ...each, sort } : each));
  }

  reopen(personId: string): void {
    this.closed.delete(personId);
  }

  /** Of what nobody can come in with any more, and of how often one person is in, the last few are enough to ask about. */
  forget(): void {
    const gone = this.callers.filter(({ counts }) => !counts).slice(0, -LAST_GONE);
    const open = this.callers.filter(({ actingFor, counts, personId }, index) => {
      const later = this.callers.slice(index + 1);
      const same = later.filter((each) => each.counts && each.personId === personId && each.actingFor === actingFor);
      return counts && same.length >= LAST_OPEN;
    });
    this.callers = this.callers.filter((each) => !gone.includes(each) && !open.includes(each));
  }

  /** Straight into the record: it is the doors that are asked about, not how one gets a key. */
  private async credential(personId: string, by: 'session' | 'token'): Promise<Readonly<Record<string, string>>> {
    const secret = randomUUID().replaceAll('-', '') + randomUUID().replaceAll('-', '').slice(0, 11);
    const hash = createHash('sha256').update(secret).digest('hex');
    await this.db.query(
      `INSERT INTO account (person_id, login, password_hash) VALUES ($1, $1, 'nobody knows it') ON CONFLICT DO NOTHING`,
      [personId],
    );
    const table =
      by === 'session'
        ? `session (token_hash, id, person_id, expires_at, csrf_token) VALUES ($1, $2, $3, clock_timestamp() + interval '9 days', $1)`
        : `access_token (token_hash, id, person_id, expires_at, name) VALUES ($1, $2, $3, clock_timestamp() + interval '9 days', 'probe')`;
    await this.db.query(`INSERT INTO ${table}`, [hash, randomUUID(), personId]);
    if (by === 'token') return { authorization: `Bearer ${secret}` };
    return { cookie: `bangban_session=${secret}`, 'x-csrf-token': hash };
  }
}

/** The hash of the secret in what somebody shows. */
function hashOf({ authorization, cookie }: Readonly<Record<string, string>>): string {
  const secret = (authorization ?? cookie ?? '').replace(/^(Bearer |bangban_session=)/, '');
  return createHash('sha256').update(secret).digest('hex');
}
