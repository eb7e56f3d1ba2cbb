import { type Database, loadCalendar, loadPolicy } from '@bangban/persistence';
import { isUnavailable } from '../errors';
import { Cases, type Finding } from './findings';

interface Version {
  readonly kind: 'calendar' | 'policy';
  readonly version: number;
}

const VERSIONS = `
  SELECT 'calendar' AS kind, version FROM calendar_version UNION ALL SELECT 'policy', version FROM policy_version
  ORDER BY kind, version`;

/** Calendars and policies can be read, each version: whoever decides by one that cannot stands still. */
export async function checkVersions(database: Database): Promise<Finding[]> {
  const cases = new Cases();
  for (const { kind, version } of await database.query<Version[]>(VERSIONS)) {
    const load: (db: Database, version: number) => Promise<object | null> =
      kind === 'calendar' ? loadCalendar : loadPolicy;
    if ((await asRead(() => load(database, version))) === null) cases.add('VERSION_UNREADABLE', { kind, version });
  }
  return cases.findings('versions', null);
}

/**
 * What is read by a version, or null where that is damaged: which one is a finding of its own, and the rest of the look goes on.
 */
export async function asRead<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (isUnavailable(error)) throw error;
    return null;
  }
}
