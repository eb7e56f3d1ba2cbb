import type { DataSource } from 'typeorm';
import type { AcknowledgedComplaint } from '../load/complaints';
import type { Verdict } from './verdict';

interface Standing {
  readonly id: string;
  readonly events: readonly string[];
  readonly keptFrom: readonly string[];
  /** Still waits for something whose time is over; null where it waits for nothing. */
  readonly stuck: boolean | null;
}

const STANDING = `
  SELECT f.id, f.kept_from AS "keptFrom",
    ARRAY(SELECT e.type FROM event e WHERE e.stream_id = f.id ORDER BY e.seq) AS events,
    f.state->'clock'->>'step' IN ('confirm') AND (f.state->'clock'->>'due')::timestamptz
      < clock_timestamp() + i.clock_offset_ms * interval '1 millisecond' AS stuck
  FROM file f, installation i WHERE f.kind = 'complaint'`;

/** An act on a complaint that was acknowledged stands once, in its order; what is kept from a unit is; what time ends has ended. */
export async function checkComplaints(
  dataSource: DataSource,
  acknowledged: readonly AcknowledgedComplaint[],
): Promise<Verdict[]> {
  const rows = await dataSource.query<Standing[]>(STANDING);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const wrong = ({ confidential, events, id }: AcknowledgedComplaint): boolean => {
    const row = byId.get(id);
    if (!row || row.stuck === true || row.keptFrom.includes('park') !== confidential) return true;
    const known: readonly string[] = [...new Set(events)];
    const stood = row.events.filter((type) => known.includes(type));
    return JSON.stringify(stood) !== JSON.stringify(events);
  };
  return [
    {
      name: 'complaints-once',
      says: 'an act on a complaint that was acknowledged stands once, in its order; kept from whom it is to be; ended when its time is over',
      looked: acknowledged.length,
      violations: [
        ...acknowledged.filter(wrong).map((each) => `${JSON.stringify(each)} ${JSON.stringify(byId.get(each.id))}`),
        ...(rows.length < acknowledged.length ? [`${acknowledged.length} acknowledged, ${rows.length} kept`] : []),
      ],
    },
  ];
}
