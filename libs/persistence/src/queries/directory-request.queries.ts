import type { directoryRequestList, RowOf } from '@bangban/contract';
import type { Role } from '@bangban/kernel';
import { type Queryable, rowsOf } from './queryable';

/** That somebody saw what would lie there afterwards, by the name of that list, and why it is done all the same. */
export interface LeavingConfirmed {
  readonly list: string;
  readonly reason: string;
}

interface MayLeave {
  /** Set where the asker confirmed what would be left behind. */
  readonly leaving?: LeavingConfirmed;
}

/** What is asked for, by kind: everything that the change needs once it is accepted. */
export interface DirectoryRequestPayloads {
  readonly roles: MayLeave & { readonly roles: readonly Role[] };
  readonly account: { readonly login: string; readonly passwordHash: string; readonly mustChange: boolean };
  readonly 'close-account': MayLeave;
  readonly presence: { readonly active: boolean };
  /** `active`: where a unit is switched on again with what it does; else null. */
  readonly unit: MayLeave & {
    readonly headId: string | null;
    readonly functions: readonly string[];
    readonly active: true | null;
  };
}
type Answered = RowOf<typeof directoryRequestList>;
export type DirectoryRequestKind = keyof DirectoryRequestPayloads;

export type NewDirectoryRequest = Pick<Answered, 'id' | 'subjectId' | 'requestedBy'> &
  {
    [Kind in DirectoryRequestKind]: {
      readonly kind: Kind;
      readonly payload: DirectoryRequestPayloads[Kind];
    };
  }[DirectoryRequestKind];

export type DirectoryRequest = NewDirectoryRequest &
  Pick<Answered, 'requestedAt' | 'state' | 'decidedBy' | 'decidedAt'>;

const COLUMNS = `id, kind, subject_id AS "subjectId", payload, requested_by AS "requestedBy",
  requested_at AS "requestedAt", state, decided_by AS "decidedBy", decided_at AS "decidedAt"`;

/** Waits for a second person; what was asked for before about the same, and is not decided, gives way to it. */
export async function addDirectoryRequest(db: Queryable, request: NewDirectoryRequest): Promise<void> {
  const { id, kind, payload, requestedBy, subjectId } = request;
  await db.query(
    `UPDATE directory_request SET state = 'superseded', decided_at = clock_timestamp(), payload = payload - 'passwordHash'
     WHERE kind = $1 AND subject_id = $2 AND state = 'pending'`,
    [kind, subjectId],
  );
  await db.query(
    `INSERT INTO directory_request (id, kind, subject_id, payload, requested_by) VALUES ($1, $2, $3, $4, $5)`,
    [id, kind, subjectId, JSON.stringify(payload), requestedBy],
  );
}

export async function directoryRequest(db: Queryable, id: string): Promise<DirectoryRequest | null> {
  const [row] = await rowsOf<DirectoryRequest>(db, `SELECT ${COLUMNS} FROM directory_request WHERE id = $1`, [id]);
  return row ?? null;
}

/** Closes a request; its password hash is kept no longer. */
export async function closeDirectoryRequest(
  db: Queryable,
  { decidedBy, id, state }: { readonly id: string; readonly state: 'accepted' | 'refused'; readonly decidedBy: string },
): Promise<void> {
  await db.query(
    `UPDATE directory_request SET state = $2, decided_by = $3, decided_at = clock_timestamp(),
       payload = payload - 'passwordHash' WHERE id = $1`,
    [id, state, decidedBy],
  );
}

/** What waits first, then the latest. Passwords' hashes stay where they are. */
export async function listDirectoryRequests(db: Queryable, limit: number): Promise<readonly DirectoryRequest[]> {
  return rowsOf<DirectoryRequest>(
    db,
    `SELECT ${COLUMNS.replace('payload', "payload - 'passwordHash' AS payload")} FROM directory_request
     ORDER BY state <> 'pending', requested_at DESC, id LIMIT $1`,
    [limit],
  );
}
