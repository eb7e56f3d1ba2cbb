import { dateAt, sees, toldScopeOf } from '@bangban/kernel';
import { type Notice } from '@bangban/domain';
import type { Database } from '../database';
import { makeAnswerLink } from './answer-link.queries';
import { ReferenceCache } from '../reference.loader';
import { keysOn } from './change.queries';
import { recordClock } from './clock.queries';
import { projectOf, type Queryable } from './queryable';
import { endTurn, takeTurn, type Turn } from './robot-turn.queries';

/**
 * `settled`: what it asks for was done before it left, or its recipient saw the project no more, and so it was not sent. `digest`:
 * one line of its recipient's next digest.
 */
export type DeliveryState = 'pending' | 'digest' | 'started' | 'delivered' | 'failed' | 'settled';

export interface UndoneDelivery {
  readonly id: string;
  /** For whom and about what: deliveries of one line leave in order. */
  readonly line: string;
  readonly channel: string;
}

/** A delivery with what is needed to send it: the notice as it stands now, and the recipient's address likewise. */
export interface DueDelivery {
  readonly id: string;
  readonly recipientId: string;
  /** What it asks for; null where it only informs. */
  readonly matter: string | null;
  readonly channel: string;
  readonly state: DeliveryState;
  readonly kind: Notice['kind'];
  readonly params: Notice['params'];
  /** Null for what concerns a person and no project. */
  readonly projectId: string | null;
  readonly itemId: string | null;
  /** When it happened. */
  readonly at: Date;
  /** How often it has been sent. */
  readonly attempts: number;
  /** What it asks for is done. */
  readonly settled: boolean;
  /** Whether its recipient sees at this moment what it is about. */
  readonly seen: boolean;
  /** How many earlier ones of its line are neither delivered nor given up. */
  readonly ahead: number;
  /** How often the first of those has been sent in vain. */
  readonly refused: number;
  /** A robot's is the unit in whose group it stands. */
  readonly address: string | null;
  /** How many notices its recipient has not read, of which none is settled. */
  readonly waiting: number;
  /** The place's zone, minutes east of UTC: due days are named in it. */
  readonly utcOffsetMinutes: number;
}

export interface DeliveryStore {
  find(id: string): Promise<DueDelivery | null>;
  /** Those of a batch that are neither done nor given up, in the order of their lines. */
  undone(batch: string): Promise<UndoneDelivery[]>;
  /** What has begun and waits for the robot of a unit, oldest first, as much as one message may ever hold. */
  waitingFor(channel: string, unit: string): Promise<readonly DueDelivery[]>;
  /** Whether a robot may say something now. Whoever has the turn ends it. */
  takeTurn(robot: string, perMinute: number): Promise<Turn>;
  endTurn(robot: string, closed: { readonly waitMs: number; readonly perMinute: number } | null): Promise<void>;
  /** A token with which its recipient answers the question that it puts; null where that is not to be. */
  answerToken(delivery: DueDelivery): Promise<string | null>;
  delivered(id: string): Promise<void>;
  settled(id: string): Promise<void>;
  attemptFailed(id: string, error: string): Promise<void>;
  failed(id: string, code: string): Promise<void>;
}

const LONGEST_ERROR = 500;
const QUESTION = 'question:';
/** More lines than a group would read in one message. */
const MOST_TOGETHER = 60;

const DUE = `
  SELECT n.recipient_id AS "recipientId", d.id, d.channel, d.state, d.attempts, n.kind, n.params, n.matter, ${projectOf('n')} AS "projectId", n.item_id AS "itemId",
         n.created_at AS at, n.settled_at IS NOT NULL AS settled,
         CASE WHEN d.channel = 'smtp' THEN p.email WHEN d.channel LIKE '%-robot' THEN who.unit_id ELSE a.address END AS address,
         (SELECT count(*)::int FROM notification w
           WHERE w.recipient_id = n.recipient_id AND w.read_at IS NULL AND w.settled_at IS NULL) AS waiting,
         earlier.ahead, earlier.refused,
         (SELECT utc_offset_minutes FROM calendar_version ORDER BY version DESC LIMIT 1) AS "utcOffsetMinutes"
    FROM delivery d
    JOIN notification n ON n.id = d.notification_id
    LEFT JOIN LATERAL (
      SELECT email FROM person_version WHERE person_id = n.recipient_id ORDER BY version DESC LIMIT 1
    ) p ON true
    LEFT JOIN person who ON who.id = n.recipient_id
    LEFT JOIN person_address a ON a.person_id = n.recipient_id AND a.channel = d.channel
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS ahead, coalesce((array_agg(e.attempts ORDER BY e.place))[1], 0) AS refused
        FROM delivery e
       WHERE e.line = d.line AND e.place < d.place AND e.channel = d.channel AND e.state IN ('pending', 'started')
    ) earlier`;

type Told = Omit<DueDelivery, 'seen'>;

/** By the policy and the directory of this moment: what somebody has left goes out to them no more. */
async function seesNow(db: Queryable, cache: ReferenceCache, { projectId, recipientId }: Told): Promise<boolean> {
  if (projectId === null) return true;
  const { directoryVersion, now, policyVersion, utcOffsetMinutes } = await recordClock(db);
  const policy = await cache.policyAt(db, policyVersion);
  if (!policy) throw new Error(`policy version ${policyVersion} is not published`);
  const directory = await cache.directoryAt(db, directoryVersion);
  const scope = toldScopeOf(recipientId, directory, policy.access, dateAt(now, utcOffsetMinutes));
  if (scope.all) return true;
  const written = await keysOn(db, [projectId]);
  return sees(scope, written.get(projectId) ?? []);
}

/** Delivery rows in PostgreSQL. A delivered row never changes again. */
export function createDeliveryStore(db: Database): DeliveryStore {
  const cache = new ReferenceCache();
  const judged = async (row: Told): Promise<DueDelivery> => ({ ...row, seen: await seesNow(db, cache, row) });
  return {
    async find(id) {
      const [row] = await db.query<Told[]>(`${DUE} WHERE d.id = $1`, [id]);
      return row ? judged(row) : null;
    },
    async waitingFor(channel, unit) {
      const rows = await db.query<Told[]>(
        `${DUE} WHERE d.channel = $1 AND d.channel LIKE '%-robot' AND d.state IN ('pending', 'started')
           AND d.batch IS NOT NULL AND who.unit_id = $2 ORDER BY d.created_at, d.place, d.id LIMIT ${MOST_TOGETHER}`,
        [channel, unit],
      );
      return Promise.all(rows.map(judged));
    },
    takeTurn: (robot, perMinute) => takeTurn(db, robot, perMinute),
    endTurn: (robot, closed) => endTurn(db, robot, closed),
    undone: (batch) =>
      db.query<UndoneDelivery[]>(
        `SELECT id, line, channel FROM delivery WHERE batch = $1 AND state IN ('pending', 'started')
         ORDER BY created_at, place, id`,
        [batch],
      ),
    async settled(id) {
      await db.query(
        `UPDATE delivery SET state = 'settled', finished_at = clock_timestamp()
          WHERE id = $1 AND state IN ('pending', 'started')`,
        [id],
      );
    },
    async answerToken({ matter, params, projectId, recipientId }) {
      // Whoever is told in somebody's place signs in, and is seen to act for them.
      if (projectId === null || params.standsFor != null || !matter?.startsWith(QUESTION)) return null;
      return makeAnswerLink(db, { recipientId, projectId, escalationId: matter.slice(QUESTION.length) });
    },
    async delivered(id) {
      await db.query(
        `UPDATE delivery SET state = 'delivered', attempts = attempts + 1, last_error = NULL,
                finished_at = clock_timestamp()
          WHERE id = $1 AND state NOT IN ('delivered', 'settled')`,
        [id],
      );
    },
    async attemptFailed(id, error) {
      await db.query(
        `UPDATE delivery SET attempts = attempts + 1, last_error = $2 WHERE id = $1 AND state <> 'delivered'`,
        [id, error.slice(0, LONGEST_ERROR)],
      );
    },
    async failed(id, code) {
      await db.query(
        `UPDATE delivery SET state = 'failed', finished_at = clock_timestamp(), last_error = coalesce(last_error, $2)
          WHERE id = $1 AND state NOT IN ('delivered', 'settled')`,
        [id, code],
      );
    },
  };
}
