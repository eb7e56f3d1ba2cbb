import type { DataSource } from 'typeorm';
import type { Verdict } from './verdict';

interface Contested {
  readonly later: string;
  readonly first: string;
  readonly verdict: string | null;
  readonly laterLost: string | null;
  readonly firstLost: string | null;
  /** What the lead that was first says of the later one, and how often it was told. */
  readonly noted: string | null;
  readonly told: number;
}

const CONTESTED = `
  SELECT p.id AS later, f.id AS first, p.state->'contest'->'decided'->>'verdict' AS verdict,
    p.state->'judgement'->>'lost' AS "laterLost", f.state->'judgement'->>'lost' AS "firstLost",
    (SELECT coalesce(r->'decided'->>'verdict', 'open') FROM jsonb_array_elements(f.state->'rivals') r
       WHERE r->>'projectId' = p.id::text) AS noted,
    (SELECT count(*) FROM event e WHERE e.stream_id = f.id AND e.type = 'LeadRivalNoted'
       AND e.data->>'projectId' = p.id::text)::int AS told
  FROM project p LEFT JOIN project f ON f.id = (p.state->'contest'->>'projectId')::uuid WHERE p.state->'contest' IS NOT NULL`;

/** Leads of one company that say nothing of each other, by how many. */
const UNCONTESTED = `
  SELECT state->>'investorId' AS company, count(*)::int AS leads FROM project
  WHERE state->>'investorId' IS NOT NULL AND state->'contest' IS NULL GROUP BY 1 HAVING count(*) > 1`;

/** Of two units upon one company one is later; the decision is carried out on both, once. */
export async function checkContests(dataSource: DataSource): Promise<Verdict[]> {
  const contested = await dataSource.query<Contested[]>(CONTESTED);
  const wrong = ({ first, firstLost, laterLost, noted, told, verdict }: Contested): boolean =>
    first === null ||
    noted !== (verdict ?? 'open') ||
    told !== (verdict === null ? 1 : 2) ||
    (laterLost === 'duplicate') !== (verdict === 'first-holds') ||
    (firstLost === 'duplicate') !== (verdict === 'second-holds');
  const missed = await dataSource.query<{ company: string; leads: number }[]>(UNCONTESTED);
  return [
    {
      name: 'contests-once',
      says: 'of two leads of one company one is contested; what is decided stands on both, once, and gives one up or none',
      looked: contested.length,
      violations: [
        ...contested.filter(wrong).map((each) => JSON.stringify(each)),
        ...missed.map(({ company, leads }) => `${leads} leads of ${company}, none of them contested`),
      ],
    },
  ];
}
