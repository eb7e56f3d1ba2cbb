import type { DataSource } from 'typeorm';
import type { Verdict } from './verdict';

interface Promised {
  readonly project: string;
  readonly id: string;
  readonly state: string;
  readonly triggered: number;
  readonly decided: number;
}

/** Each promise of each project, and how often its events say that its time began and that it was kept. */
const PROMISED = `
  WITH told AS (SELECT stream_id, data->>'id' AS id, count(*) FILTER (WHERE type = 'CommitmentTriggered')::int AS triggered,
      count(*) FILTER (WHERE type = 'CommitmentDecided' AND (data->>'confirmed')::boolean)::int AS decided
    FROM event WHERE stream_kind = 'project' AND type IN ('CommitmentTriggered', 'CommitmentDecided') GROUP BY 1, 2)
  SELECT p.id AS project, c->>'id' AS id, c->>'state' AS state, coalesce(t.triggered, 0) AS triggered,
    coalesce(t.decided, 0) AS decided
  FROM project p CROSS JOIN LATERAL jsonb_array_elements(p.state->'commitments') c
    LEFT JOIN told t ON t.stream_id = p.id AND t.id = c->>'id' ORDER BY 1, 2`;

interface Summed {
  readonly project: string;
  readonly stands: string;
  readonly told: string;
}

/** What stands on each project, and what its events add up to: recorded, put right, taken out. Money of the load is of one currency. */
const SUMMED = `
  WITH told AS (SELECT stream_id, sum(CASE type WHEN 'FundArrivalWithdrawn' THEN -1 ELSE 1 END
      * (data->'money'->>'amount')::numeric) AS amount
    FROM event WHERE stream_kind = 'project' AND type IN ('FundArrivalRecorded', 'FundArrivalCorrected', 'FundArrivalWithdrawn')
    GROUP BY 1)
  SELECT p.id AS project, told.amount::text AS told, coalesce((SELECT sum((a->'money'->>'amount')::numeric)
    FROM jsonb_array_elements(p.state->'fundArrivals') a), 0)::text AS stands
  FROM project p JOIN told ON told.stream_id = p.id ORDER BY 1`;

const BEGUN = ['running', 'claimed', 'fulfilled'];

/** The time of a promise begins once, it is kept once, and arrivals add up. */
export async function checkPromises(dataSource: DataSource): Promise<Verdict[]> {
  const promised = await dataSource.query<Promised[]>(PROMISED);
  const wrong = ({ decided, state, triggered }: Promised): boolean =>
    triggered > 1 ||
    decided > 1 ||
    (state === 'waiting' && triggered > 0) ||
    (BEGUN.includes(state) && triggered !== 1) ||
    (state === 'fulfilled') !== (decided === 1);
  const summed = await dataSource.query<Summed[]>(SUMMED);
  return [
    {
      name: 'promises-once',
      says: 'the time of each promise has begun once where it has begun, and each that is kept was confirmed once',
      looked: promised.length,
      violations: promised.filter(wrong).map((each) => JSON.stringify(each)),
    },
    {
      name: 'arrivals-add-up',
      says: 'what has arrived on each project is what its events add up to',
      looked: summed.length,
      violations: summed
        .filter(({ stands, told }) => Number(stands) !== Number(told))
        .map((each) => JSON.stringify(each)),
    },
  ];
}
