import type { Calendar } from '@bangban/kernel';
import { DEFAULT_POLICY, type Policy } from '@bangban/domain';
import type { EntityManager } from 'typeorm';
import { policySchema } from '../policy.schema';
import { NOW } from '../queries/clock.queries';
import { firstCalendar } from './calendar.seed';

/** What an installation needs before its first project. Run as often as you like: what stands is left alone. */
export async function seedReference(manager: EntityManager): Promise<void> {
  await insertCalendar(manager, firstCalendar(), '国务院办公厅 2004–2026 年部分节假日安排通知');
  await publishPolicy(manager, DEFAULT_POLICY);
}

/** Adds a calendar version, from now on by the record's time; a version that exists is never changed. */
export async function insertCalendar(manager: EntityManager, calendar: Calendar, note: string): Promise<void> {
  const inserted: unknown[] = await manager.query(
    `INSERT INTO calendar_version (version, utc_offset_minutes, first_year, published_through, note, published_at)
     VALUES ($1, $2, $3, $4, $5, coalesce(${NOW}, now())) ON CONFLICT DO NOTHING RETURNING version`,
    [calendar.version, calendar.utcOffsetMinutes, calendar.firstYear, calendar.publishedThrough, note],
  );
  if (inserted.length === 0) return;
  const days = Object.entries(calendar.exceptions);
  await manager.query(
    `INSERT INTO calendar_day (version, date, kind, name)
     SELECT $1, * FROM unnest($2::date[], $3::text[], $4::text[])`,
    [calendar.version, days.map(([date]) => date), days.map(([, day]) => day.kind), days.map(([, day]) => day.name)],
  );
}

/**
 * Adds a policy version after checking it whole, as every reader will have it; a version that exists is never changed.
 * @throws ZodError naming every fault of the policy
 */
export async function publishPolicy(manager: EntityManager, policy: Policy): Promise<void> {
  const whole = policySchema.parse(policy);
  await manager.query(`INSERT INTO policy_version (version, body) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    policy.version,
    JSON.stringify(whole),
  ]);
}
