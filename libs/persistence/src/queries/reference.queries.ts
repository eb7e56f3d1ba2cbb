import type { calendarList, policyList, RowOf } from '@bangban/contract';
import type { AccessPolicy, CalendarPolicy, Policy } from '@bangban/domain';
import { accessSchema, alertsSchema, calendarSchema } from '../policy.schema';
import { type Queryable, rowsOf } from './queryable';

export type CalendarSummary = RowOf<typeof calendarList>;

export async function listCalendars(db: Queryable): Promise<readonly CalendarSummary[]> {
  return rowsOf(
    db,
    `SELECT version, utc_offset_minutes AS "utcOffsetMinutes", first_year AS "firstYear",
       published_through AS "publishedThrough", note, published_at AS "publishedAt"
     FROM calendar_version ORDER BY version DESC`,
  );
}

export type PolicySummary = RowOf<typeof policyList>;

export async function listPolicies(db: Queryable): Promise<readonly PolicySummary[]> {
  return rowsOf(
    db,
    `SELECT version, body->'name' AS name, published_at AS "publishedAt" FROM policy_version ORDER BY version DESC`,
  );
}

/** What the newest published policy asks of those who sign in. */
export async function accessPolicy(db: Queryable): Promise<AccessPolicy> {
  const [row] = await db.query<{ access: unknown }[]>(
    `SELECT body->'access' AS access FROM policy_version ORDER BY version DESC LIMIT 1`,
  );
  return accessSchema.parse(row?.access ?? undefined);
}

/** When alerts may leave by the newest published policy, and how many of a day. */
export async function alertPolicy(db: Queryable): Promise<Pick<Policy, 'alerts' | 'deliveryHours'>> {
  const [row] = await db.query<{ alerts: unknown; hours: Policy['deliveryHours'] }[]>(
    `SELECT body->'alerts' AS alerts, body->'deliveryHours' AS hours FROM policy_version ORDER BY version DESC LIMIT 1`,
  );
  if (!row) throw new Error('no policy is published');
  return { alerts: alertsSchema.parse(row.alerts ?? undefined), deliveryHours: row.hours };
}

/** What the newest published policy asks of a year's calendar. */
export async function calendarPolicy(db: Queryable): Promise<CalendarPolicy> {
  const [row] = await db.query<{ calendar: unknown }[]>(
    `SELECT body->'calendar' AS calendar FROM policy_version ORDER BY version DESC LIMIT 1`,
  );
  return calendarSchema.parse(row?.calendar ?? undefined);
}
