import type { Queryable } from '@bangban/persistence';
import type { OpenFinding } from './findings.store';

/** Where a system administrator can be reached. */
export interface Administrator {
  readonly personId: string;
  readonly address: string;
}

export interface AdministratorStore {
  /** System administrators in office with an address. */
  reachable(): Promise<readonly Administrator[]>;
  /** Findings that are open and that nobody was told of, worst first. */
  untold(): Promise<readonly OpenFinding[]>;
  told(findingIds: readonly string[]): Promise<void>;
}

/** Administrators and findings in PostgreSQL. */
export function createAdministratorStore(db: Queryable): AdministratorStore {
  return {
    reachable: () =>
      db.query<Administrator[]>(
        `SELECT p.id AS "personId", v.email AS address
           FROM person p JOIN person_role r ON r.person_id = p.id AND r.role = 'system-admin'
           JOIN LATERAL (
             SELECT email FROM person_version WHERE person_id = p.id ORDER BY version DESC LIMIT 1
           ) v ON v.email IS NOT NULL
          WHERE p.active ORDER BY p.id`,
      ),
    untold: () =>
      db.query<OpenFinding[]>(
        `SELECT id, code, severity, subject, project_id AS "projectId", details, first_seen_at AS "firstSeenAt"
           FROM reconciliation_finding WHERE resolved_at IS NULL AND told_at IS NULL
          ORDER BY array_position(ARRAY['critical', 'error', 'warning'], severity), first_seen_at, id LIMIT 500`,
      ),
    async told(findingIds) {
      await db.query(
        'UPDATE reconciliation_finding SET told_at = clock_timestamp() WHERE id = ANY ($1::uuid[]) AND told_at IS NULL',
        [findingIds],
      );
    },
  };
}
