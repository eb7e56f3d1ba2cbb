import { deciderOf, type Publication } from '@bangban/domain';
import { type Database, type EventRecord, loadCalendar, loadPolicy } from '@bangban/persistence';
import type { PoolClient } from 'pg';
import { fileEventOf } from '../file/read-file';
import { writtenReaders } from '../file/write-events';
import { hashOf } from '../hash';
import { ChainCheck } from './chain.check';
import { Cases, type Finding } from './findings';
import { inSnapshot } from './project.check';
import { asRead } from './version.check';

interface FileRow {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly state: object;
  readonly readers: readonly string[];
  readonly kept: readonly string[];
  readonly seq: string;
  readonly head: string;
}

/** Events of kinds beside the project are few; those of one file are read at once. */
const FILES = 'SELECT id, kind, status, state, readers, kept_from AS kept, seq, head FROM file ORDER BY id';
const EVENTS = 'SELECT * FROM event WHERE stream_id = $1 ORDER BY seq';
/** The first event of a file that no kind has a row of. */
const ORPHANS = `
  SELECT e.stream_kind AS kind, e.stream_id AS id FROM event e
  WHERE e.seq = 1 AND NOT EXISTS (SELECT 1 FROM stream s WHERE s.id = e.stream_id AND s.kind = e.stream_kind)
  ORDER BY e.stream_id LIMIT 10`;

/**
 * Files of kinds beside the project: their events are chained and numbered, give the state that stands in their rows and the
 * versions that were published; none is without a row.
 */
export async function checkFiles(dataSource: Database): Promise<Finding[]> {
  return inSnapshot(dataSource, async (client) => {
    const findings: Finding[] = [];
    const { rows } = await client.query<FileRow>(FILES);
    for (const row of rows) findings.push(...(await checkFile(dataSource, client, row)));
    const orphans = await client.query<{ kind: string; id: string }>(ORPHANS);
    const cases = new Cases();
    for (const each of orphans.rows) cases.add('FILE_LOST', { ...each });
    return [...findings, ...cases.findings('files', null)];
  });
}

async function checkFile(dataSource: Database, client: Pick<PoolClient, 'query'>, file: FileRow): Promise<Finding[]> {
  const cases = new Cases();
  const chain = new ChainCheck(cases);
  const { rows } = await client.query<EventRecord>(EVENTS, [file.id]);
  rows.forEach((row, place) => {
    if (Number(row.seq) !== place + 1) cases.add('SEQ_GAP', { after: place, next: Number(row.seq) });
    chain.see(row);
  });
  chain.end(file.head);
  if (rows.length !== Number(file.seq)) cases.add('SEQ_GAP', { last: rows.length, stored: Number(file.seq) });
  await foldFile(dataSource, file, rows, cases);
  return cases.findings(`${file.kind} ${file.id}`, null);
}

/** Looks at what the events give: only where they stand as they were written. */
async function foldFile(
  dataSource: Database,
  file: FileRow,
  rows: readonly EventRecord[],
  cases: Cases,
): Promise<void> {
  const decider = deciderOf(file.kind);
  if (cases.findings('', null).length > 0 || !decider) return;
  let state: object | null = null;
  for (const row of rows) {
    const event = fileEventOf(file.kind, row);
    state = decider.evolve(state, event);
    const published = decider.publishedBy(event, state);
    if (!published || published.kind === 'hold' || published.kind === 'number') continue;
    const given = published.kind === 'policy' ? published.policy : published.calendar;
    const stands = await standing(dataSource, published);
    if (hashOf(stands) !== hashOf(given)) cases.add('FILE_DIFFERS', { published: given.version, seq: event.seq });
  }
  const fits = state !== null && hashOf(state) === hashOf(file.state) && decider.statusOf(state) === file.status;
  if (!fits) cases.add('FILE_DIFFERS', { status: file.status, seq: Number(file.seq) });
  const readers = state === null ? [] : writtenReaders(decider, state);
  const kept = state === null ? [] : (decider.keptFrom?.(state) ?? []);
  if (hashOf(kept) !== hashOf(file.kept)) cases.add('FILE_DIFFERS', { kept, stored: file.kept });
  if (hashOf(readers) !== hashOf(file.readers)) cases.add('FILE_DIFFERS', { readers, stored: file.readers });
}

/** The version as whoever decides reads it; null where it is gone or cannot be read, which is what is looked for here. */
async function standing(
  dataSource: Database,
  published: Exclude<Publication, { kind: 'hold' | 'number' }>,
): Promise<object | null> {
  return asRead<object | null>(() =>
    published.kind === 'policy'
      ? loadPolicy(dataSource, published.policy.version)
      : loadCalendar(dataSource, published.calendar.version),
  );
}
