import type { DataSource } from 'typeorm';
import type { Answered, Entry, Sent } from '../load/journal';
import type { Verdict } from './verdict';

interface RecordedCommand {
  readonly projectId: string;
  /** Commands by their ids, with what each put on record. */
  readonly byCommand: Map<string, Map<number, string>>;
}

interface EventRow {
  readonly project_id: string;
  readonly seq: string;
  readonly type: string;
  readonly command_id: string;
  readonly mark: string | null;
}

const PAGE = 5_000;

/** Events with the client's mark inside them, page by page. What time makes of an act repeats its words, and is not the act. */
const EVENTS = `
  SELECT stream_id AS project_id, seq, type, command_id,
    CASE WHEN actor_kind = 'person' THEN substring(data::text from 'chaos-[a-z0-9]+-[0-9]{6}') END AS mark
  FROM event WHERE stream_kind = 'project' AND (stream_id, seq) > ($1::uuid, $2::bigint) ORDER BY stream_id, seq LIMIT $3`;

/** What the clients wrote down on their own disks, against the events that the record holds. */
export async function checkJournals(dataSource: DataSource, entries: readonly Entry[]): Promise<Verdict[]> {
  const sent = new Map(
    entries.filter((entry): entry is Sent => entry.kind === 'sent').map((entry) => [entry.key, entry]),
  );
  const answers = new Map<string, Answered>();
  const repeats: Answered[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'answered') continue;
    if (entry.again) repeats.push(entry);
    else answers.set(entry.key, entry);
  }
  const { bySeq, marks } = await recorded(dataSource);
  const accepted = [...answers.values()].filter(({ status }) => status === 200 || status === 201);
  const refused = [...answers.values()].filter(({ status }) => status === 409 || status === 403 || status === 404);
  const unanswered = [...sent.values()].filter(({ key }) => !answers.has(key));
  return [
    {
      name: 'acknowledged-once',
      says: 'every acknowledged command stands exactly once among the events',
      looked: accepted.length,
      violations: accepted.flatMap((answer) => onceOf(answer, sent.get(answer.key), bySeq, marks)),
    },
    {
      name: 'refused-not-done',
      says: 'a refused command left nothing behind',
      looked: refused.length,
      violations: refused.filter(({ key }) => marks.has(key)).map(({ key }) => `${key}: refused, and recorded`),
    },
    {
      name: 'unanswered-not-twice',
      says: 'a command without an answer was done once or not at all',
      looked: unanswered.length,
      violations: unanswered
        .filter(({ key }) => (marks.get(key)?.byCommand.size ?? 0) > 1)
        .map(({ key }) => `${key}: recorded ${marks.get(key)?.byCommand.size ?? 0} times`),
    },
    {
      name: 'same-answer',
      says: 'the same key gets the same answer again',
      looked: repeats.length,
      violations: repeats.flatMap((again) => sameOf(again, answers.get(again.key))),
    },
    {
      name: 'clean-answers',
      says: 'every answer is an outcome; while a part is away, 503 or none',
      looked: answers.size,
      violations: [...answers.values()]
        .filter(({ status }) => ![200, 201, 403, 404, 409].includes(status))
        .map(unclean),
    },
  ];
}

async function recorded(
  dataSource: DataSource,
): Promise<{ bySeq: Map<string, EventRow>; marks: Map<string, RecordedCommand> }> {
  const bySeq = new Map<string, EventRow>();
  const marks = new Map<string, RecordedCommand>();
  for (let after: [string, string] = ['00000000-0000-0000-0000-000000000000', '0']; ;) {
    const rows = await dataSource.query<EventRow[]>(EVENTS, [...after, PAGE]);
    for (const row of rows) {
      bySeq.set(`${row.project_id}/${row.seq}`, row);
      if (row.mark === null) continue;
      const known = marks.get(row.mark) ?? {
        projectId: row.project_id,
        byCommand: new Map<string, Map<number, string>>(),
      };
      const events = known.byCommand.get(row.command_id) ?? new Map<number, string>();
      known.byCommand.set(row.command_id, events.set(Number(row.seq), row.type));
      marks.set(row.mark, known);
    }
    const last = rows[rows.length - 1];
    if (!last || rows.length < PAGE) return { bySeq, marks };
    after = [last.project_id, last.seq];
  }
}

function onceOf(
  { events, key, projectId }: Answered,
  sent: Sent | undefined,
  bySeq: ReadonlyMap<string, EventRow>,
  marks: ReadonlyMap<string, RecordedCommand>,
): string[] {
  const rows = events.map(({ seq }) => bySeq.get(`${projectId ?? ''}/${seq}`));
  const lost = events.filter(({ type }, index) => rows[index]?.type !== type);
  const commands = new Set(rows.map((row) => row?.command_id));
  const times = marks.get(key)?.byCommand.size ?? 0;
  return [
    ...(events.length === 0 ? [`${key}: acknowledged without events`] : []),
    ...lost.map(({ seq, type }) => `${key}: ${type} ${seq} was acknowledged and is not there`),
    ...(commands.size > 1 ? [`${key}: its events belong to ${commands.size} commands`] : []),
    ...(sent?.mark != null && times !== 1 ? [`${key}: recorded ${times} times`] : []),
  ];
}

function sameOf(again: Answered, first: Answered | undefined): string[] {
  const shape = ({ code, events, projectId, status }: Answered): string =>
    JSON.stringify([status, code, projectId, events]);
  // Who may see an answer is asked anew each time, and may have changed meanwhile.
  if (!first || again.status === 403) return [];
  return shape(first) === shape(again) ? [] : [`${again.key}: first ${shape(first)}, then ${shape(again)}`];
}

function unclean({ code, key, status }: Answered): string {
  return `${key}: ${status} ${code ?? ''}`;
}
