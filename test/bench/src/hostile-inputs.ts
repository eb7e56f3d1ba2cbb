import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** What somebody sends who means no good, or whose program has gone astray. */
export interface HostileInput {
  readonly name: string;
  readonly by: 'stranger' | 'officer';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const CSV_TYPE = { 'content-type': 'text/csv; charset=utf-8' };
const IMPORT = '/api/imports/projects?dryRun=true&source=x';

/** The ten worst that are known, each of which once kept everybody waiting or might have. A small run sends less of each. */
export function hostileInputs(projectId: string, smoke: boolean): readonly HostileInput[] {
  const megabytes = smoke ? 1 : 18;
  const size = megabytes * 1_000_000;
  const command = `/api/projects/${projectId}/commands/record-contact`;
  const input = (
    by: HostileInput['by'],
    name: string,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer,
  ): HostileInput => ({ name, by, method: 'POST', path, headers, body: Buffer.from(body) });
  const faulty = {
    reference: '',
    name: '',
    amount: 'x',
    investor: { name: '', country: 'china' },
    stages: [{}, {}, {}],
  };
  return [
    input('stranger', 'sign-in, a string without end', '/api/sessions', JSON_TYPE, `"${'\\"'.repeat(size / 2)}`),
    input('stranger', 'ledger of a stranger', IMPORT, JSON_TYPE, 'x'.repeat(size)),
    { ...read('stranger', 'addresses that are not there', '/api/none/'), path: `/api/${'none/'.repeat(800)}` },
    input(
      'officer',
      'ledger, millions of empty rows',
      IMPORT,
      JSON_TYPE,
      `{"source":"x","rows":[${'{},'.repeat(size / 3)}{}]}`,
    ),
    input('officer', 'ledger, a string without end', IMPORT, JSON_TYPE, `{"source":"${'\\"'.repeat(size / 2)}`),
    input(
      'officer',
      'ledger, a heading line of commas',
      IMPORT,
      CSV_TYPE,
      `编号,项目名称,线索日期${','.repeat(size)}\n`,
    ),
    input('officer', 'ledger, 5,000 rows full of faults', IMPORT, JSON_TYPE, rows(smoke ? 500 : 5_000, faulty)),
    input('officer', 'ledger, packed zeros', IMPORT, { ...CSV_TYPE, 'content-encoding': 'deflate' }, zeros(size)),
    input(
      'officer',
      'command of nothing but keys',
      command,
      { ...JSON_TYPE, 'idempotency-key': randomUUID() },
      `{${Array.from({ length: 4_900 }, (_, key) => `"key-${key}":1`).join(',')}}`,
    ),
    read('officer', 'search for what is everywhere', `/api/projects?limit=200&text=${encodeURIComponent('_%目')}`),
  ];
}

function read(by: HostileInput['by'], name: string, path: string): HostileInput {
  return { name, by, method: 'GET', path, headers: {}, body: null };
}

function rows(count: number, row: object): string {
  return JSON.stringify({ source: 'x', rows: Array.from({ length: count }, () => row) });
}

/** Ten times as much as it looks, and more than may be unpacked. */
function zeros(size: number): Buffer {
  return deflateSync(Buffer.alloc(size * 10));
}
