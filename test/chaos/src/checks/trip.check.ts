import type { DataSource } from 'typeorm';
import type { Verdict } from './verdict';

interface Met {
  readonly trip: string;
  readonly no: number;
  readonly lead: string | null;
  readonly refused: string | null;
  readonly projects: readonly string[];
}

/** Each company of each trip, and the projects that say that they came of it. */
const MET = `
  SELECT t.id AS trip, (c.value->>'no')::int AS no, c.value->'lead'->>'projectId' AS lead,
    c.value->'leadRefused'->>'code' AS refused,
    ARRAY(SELECT p.id::text FROM project p WHERE p.state->'leadSource'->>'tripId' = t.id::text
      AND p.state->'leadSource'->'callNo' = c.value->'no') AS projects
  FROM file t, jsonb_array_elements(t.state->'calls') c WHERE t.kind = 'trip' ORDER BY t.id, 2`;

/** A company that was met is one lead or none, and the trip says which. */
export async function checkTrips(dataSource: DataSource): Promise<Verdict[]> {
  const met = await dataSource.query<Met[]>(MET);
  const wrong = ({ lead, projects, refused }: Met): boolean =>
    lead === null ? projects.length > 0 : projects.length !== 1 || projects[0] !== lead || refused !== null;
  return [
    {
      name: 'leads-once',
      says: 'a company met on a trip is one project or none, and the trip says which',
      looked: met.filter(({ lead, refused }) => lead !== null || refused !== null).length,
      violations: met.filter(wrong).map((each) => JSON.stringify(each)),
    },
  ];
}
