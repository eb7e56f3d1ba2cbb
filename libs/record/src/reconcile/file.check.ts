import type { EventRecord } from '@bangban/persistence';
import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { ChainCheck } from './chain.check';
import { Cases, type Finding } from './findings';
import { inSnapshot } from './project.check';

interface FileRow {
  readonly id: string;
  readonly kind: string;
  readonly seq: string;
  readonly head: string;
}

/** Events of kinds beside the project are few; those of one file are read at once. */
const FILES = 'SELECT id, kind, seq, head FROM file ORDER BY id';
const EVENTS = 'SELECT * FROM event WHERE stream_id = $1 ORDER BY seq';
/** The first event of what is neither a project nor a file. */
const ORPHANS = `
  SELECT e.stream_kind AS kind, e.stream_id AS id FROM event e
  WHERE e.seq = 1 AND NOT EXISTS (SELECT 1 FROM project p WHERE p.id = e.stream_id)
    AND NOT EXISTS (SELECT 1 FROM file f WHERE f.id = e.stream_id)
  ORDER BY e.stream_id LIMIT 10`;

/** Files of kinds beside the project: their events are chained and numbered, and end where their rows say; none is without one. */
export async function checkFiles(dataSource: DataSource): Promise<Finding[]> {
  return inSnapshot(dataSource, async (client) => {
    const findings: Finding[] = [];
    const { rows } = await client.query<FileRow>(FILES);
    for (const row of rows) findings.push(...(await checkFile(client, row)));
    const orphans = await client.query<{ kind: string; id: string }>(ORPHANS);
    const cases = new Cases();
    for (const each of orphans.rows) cases.add('FILE_LOST', { ...each });
    return [...findings, ...cases.findings('files', null)];
  });
}

async function checkFile(client: Pick<PoolClient, 'query'>, file: FileRow): Promise<Finding[]> {
  const cases = new Cases();
  const chain = new ChainCheck(cases);
  const { rows } = await client.query<EventRecord>(EVENTS, [file.id]);
  rows.forEach((row, place) => {
    if (Number(row.seq) !== place + 1) cases.add('SEQ_GAP', { after: place, next: Number(row.seq) });
    chain.see(row);
  });
  chain.end(file.head);
  if (rows.length !== Number(file.seq)) cases.add('SEQ_GAP', { last: rows.length, stored: Number(file.seq) });
  return cases.findings(`${file.kind} ${file.id}`, null);
}
