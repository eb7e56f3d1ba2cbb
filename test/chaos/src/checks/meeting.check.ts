import type { DataSource } from 'typeorm';
import type { Verdict } from './verdict';

interface Decided {
  readonly meeting: string;
  readonly no: number;
  readonly status: string;
  readonly state: string;
  readonly item: string | null;
  readonly items: readonly string[];
}

/** Each decision of each meeting, and the items of any project that say that they are of it. */
const DECIDED = `
  SELECT m.id AS meeting, (d.value->>'no')::int AS no, m.status, d.value->>'state' AS state, d.value->>'itemId' AS item,
    ARRAY(SELECT i.id::text FROM help_item i WHERE i.body->'decidedIn'->>'meetingId' = m.id::text
      AND i.body->'decidedIn'->'decisionNo' = d.value->'no') AS items
  FROM file m, jsonb_array_elements(m.state->'decisions') d WHERE m.kind = 'meeting' ORDER BY m.id, 2`;

/** A decision is one item, or stands as open: never lost, never twice. */
export async function checkMeetings(dataSource: DataSource): Promise<Verdict[]> {
  const decided = await dataSource.query<Decided[]>(DECIDED);
  const wrong = (each: Decided): boolean => {
    const { item, items, state, status } = each;
    if (state === 'carried') return items.length !== 1 || items[0] !== item;
    // At rest nothing is on its way any more.
    const issuedWithout = status === 'issued' && state !== 'dropped';
    return items.length > 0 || state === 'asked' || issuedWithout;
  };
  return [
    {
      name: 'decisions-once',
      says: 'each decision of a meeting is one item of its project or stands as open; of issued minutes none is open',
      looked: decided.length,
      violations: decided.filter(wrong).map((each) => JSON.stringify(each)),
    },
  ];
}
