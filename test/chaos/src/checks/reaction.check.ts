import type { DataSource } from 'typeorm';
import type { Verdict } from './verdict';

interface Asked {
  readonly id: string;
  readonly state: string;
  readonly code: string | null;
  readonly taken: number;
  readonly refused: number;
}

/** What was asked (but of oneself: a file that is to be looked at later), and what of it stands among the events of the two files; nothing else is believed. */
const ASKED = `
  SELECT r.id, r.state, r.code,
    (SELECT count(*) FROM event e WHERE e.stream_id = r.target_id AND e.type = 'ProofSharedElsewhere'
       AND e.data->>'arrivalId' = r.command->'payload'->>'arrivalId')::int
      + (SELECT count(*) FROM event e WHERE e.stream_id = r.target_id AND e.type = 'HelpItemAdded'
       AND e.data->'decidedIn' = r.command->'payload'->'decidedIn')::int
      + (SELECT count(*) FROM event e WHERE e.stream_id = r.target_id AND e.type = 'DecisionCarried'
       AND e.data->>'itemId' = r.command->'payload'->>'itemId')::int
      + (SELECT count(*) FROM event e WHERE e.stream_id = r.target_id AND e.type = 'LeadRegistered'
       AND e.data->'leadSource' = r.command->'payload'->'source')::int
      + (SELECT count(*) FROM event e WHERE e.stream_id = r.target_id AND e.type = 'LeadRivalNoted'
       AND e.data->'projectId' = r.command->'payload'->'projectId'
       AND e.data->'decided' = r.command->'payload'->'decided')::int AS taken,
    (SELECT count(*) FROM event e WHERE e.stream_id = r.asking_id AND e.type = ANY ('{ReactionRefused,DecisionRefused,CallLeadRefused}')
       AND e.data->>'reactionId' = r.id::text)::int AS refused
  FROM reaction r WHERE r.asking_id <> r.target_id ORDER BY r.id`;

/** Each reaction once: an event of the other file, or a refusal on the asking one. */
export async function checkReactions(dataSource: DataSource): Promise<Verdict[]> {
  const asked = await dataSource.query<Asked[]>(ASKED);
  return [
    {
      name: 'reactions-once',
      says: 'what one file asks of another is taken there once, or refused and told back once',
      looked: asked.length,
      violations: asked
        .filter(({ refused, state, taken }) => {
          return (
            !(state === 'done' && taken === 1 && refused === 0) &&
            !(state === 'refused' && taken === 0 && refused === 1)
          );
        })
        .map((each) => JSON.stringify(each)),
    },
  ];
}
