import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { registerLead, TestApi } from '../../support/api';
import { freshDatabase, type TestDatabase } from '../../support/database';
import { accepted, type Answer, type Http, type ProblemBody } from '../../support/http';

interface Uploaded {
  readonly id: string;
  readonly sha256: string;
  readonly size: number;
  readonly mediaType: string;
}
interface FileRow extends Uploaded {
  readonly name: string;
  readonly itemId: string | null;
  readonly uploadedBy: string;
  readonly actingFor: string | null;
  readonly at: string;
}

const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n');
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');

let database: TestDatabase;
let api: TestApi;
let officer: Http;
let projectId: string;

beforeAll(async () => {
  database = await freshDatabase();
  api = await TestApi.start({ ...database, databaseUrl: database.url });
  officer = await api.script('officer');
  projectId = await registerLead(officer);
});
afterAll(async () => {
  await api.close();
  await database.drop();
});

function upload<T = Uploaded>(
  content: Uint8Array | string,
  { http = officer, id = projectId, ...query }: { http?: Http; id?: string; name?: string; itemId?: string } = {},
): Promise<Answer<T>> {
  return http.send<T>(`/api/projects/${id}/files`, {
    method: 'POST',
    query: { name: '附件.pdf', ...query },
    headers: { 'content-type': 'application/octet-stream' },
    body: content,
  });
}
const files = async (id = projectId): Promise<readonly FileRow[]> =>
  accepted(await officer.get<{ rows: FileRow[] }>(`/api/projects/${id}/files`)).rows;

async function bytesOf(http: Http, path: string): Promise<{ readonly headers: Headers; readonly content: Buffer }> {
  const answer = await fetch(new URL(path, http.address), { headers: http.headers });
  expect(answer.status).toBe(200);
  return { headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
}

/** The hashes of what is on the disk, whoever it belongs to. */
const stored = (): readonly string[] =>
  readdirSync(api.filesDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

/** A browser that has announced a file of so many bytes and sent none of it yet. */
function uploading(bytes: number): Socket {
  const { hostname, port } = new URL(api.address);
  const socket = connect(Number(port), hostname);
  const headers = {
    host: 'test',
    ...officer.headers,
    'content-type': 'application/octet-stream',
    'content-length': bytes,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST /api/projects/${projectId}/files?name=half.pdf HTTP/1.1\r\n${lines.join('')}\r\n`);
  return socket;
}

describe('files of a project', () => {
  it('under a key are kept once, with the same answer; another file or name under it is refused', async () => {
    const under = <T = Uploaded>(key: string, content: Uint8Array, name: string): Promise<Answer<T>> =>
      officer.with({ 'idempotency-key': key }).send<T>(`/api/projects/${projectId}/files`, {
        method: 'POST',
        query: { name },
        headers: { 'content-type': 'application/octet-stream' },
        body: content,
      });
    const [one, two] = await Promise.all([1, 2].map(() => under('file-0001', PDF, '一次.pdf')));
    expect([one?.status, two?.status]).toEqual([201, 201]);
    expect(two?.body).toEqual(one?.body);
    for (const [content, name] of [
      [PNG, '一次.png'],
      [PDF, '两次.pdf'],
    ] as const) {
      const other = await under<ProblemBody>('file-0001', content, name);
      expect([other.status, other.body.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSED']);
    }
    const ill = await under<ProblemBody>('short', PDF, '一次.pdf');
    expect([ill.status, ill.body.code]).toEqual([400, 'VALIDATION']);
    expect((await files()).filter(({ name }) => /一次|两次/.test(name))).toHaveLength(1);
  });

  it('come back as they were sent, under their own name', async () => {
    const name = "施工许可证（扫描件）'v2'.pdf";
    const made = accepted(await upload(PDF, { name }));
    expect(made).toEqual({ id: made.id, sha256: sha256(PDF), size: PDF.length, mediaType: 'application/pdf' });
    const row = (await files()).find(({ id }) => id === made.id);
    expect(row).toMatchObject({ ...made, name, itemId: null, uploadedBy: 'officer', actingFor: null });
    const { content, headers } = await bytesOf(officer, `/api/files/${made.id}`);
    expect(content.equals(PDF)).toBe(true);
    const noted: unknown[] = await database.dataSource.query(
      `SELECT actor_id, details FROM audit_entry WHERE action = 'DownloadFile' AND stream_id = $1`,
      [projectId],
    );
    expect(noted).toEqual([{ actor_id: 'officer', details: { id: made.id, sha256: made.sha256 } }]);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('施工许可证（扫描件）')}%27v2%27.pdf`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('are shown in place when they are pictures or PDF, and downloaded otherwise', async () => {
    const shown = async (content: Uint8Array, name: string): Promise<(string | null)[]> => {
      const { id } = accepted(await upload(content, { name }));
      const { headers } = await bytesOf(officer, `/api/files/${id}?inline=true`);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('script-src');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      const disposition = headers.get('content-disposition')?.split(';')[0] ?? null;
      return [headers.get('content-type'), disposition, policy.includes('sandbox') ? 'sandbox' : null];
    };
    // Some browsers do not open their viewer of PDF in a sandbox.
    expect(await shown(PDF, 'a.pdf')).toEqual(['application/pdf', 'inline', null]);
    expect(await shown(PNG, 'a.png')).toEqual(['image/png', 'inline', 'sandbox']);
    const text = await shown(Buffer.from('会议纪要\n'), 'a.txt');
    expect(text).toEqual(['application/octet-stream', 'attachment', 'sandbox']);
  });

  it('are told by their content, and by their name at once', async () => {
    for (const name of ['合同.pdf', '合同', '合同.png.exe', 'run.bat']) {
      expect((await upload<ProblemBody>(PNG, { name })).body.code).toBe('FILE_TYPE');
    }
    expect((await upload<ProblemBody>('echo off', { name: 'run.vbs' })).body.code).toBe('FILE_TYPE');
    expect(accepted(await upload(PNG, { name: '合同.PNG' })).mediaType).toBe('image/png');
    const ledger = Buffer.from('cfeec4bfcca8d5cb0d0a', 'hex');
    expect(accepted(await upload(ledger, { name: '台账.txt' })).mediaType).toBe('text/plain');
    const refused: readonly (readonly [string, Uint8Array | string])[] = [
      ['a page', '<!DOCTYPE html><script>alert(1)</script>'],
      ['a drawing with scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
      ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
      ['nothing', Buffer.alloc(0)],
    ];
    const [before, onDisk] = [await files(), stored()];
    for (const [what, content] of refused) {
      const { body, status } = await upload<ProblemBody>(content, { name: '合同.pdf' });
      expect([what, status, body.code]).toEqual([what, 415, 'FILE_TYPE']);
    }
    expect([await files(), stored()]).toEqual([before, onDisk]);
  });

  it('may be archives, also when what is within is longer than the beginning that tells other kinds', async () => {
    const archive = Buffer.alloc(8_000);
    archive.write('PK\u0003\u0004', 'latin1');
    archive.writeUInt32LE(1_000_000, 18);
    expect(accepted(await upload(archive, { name: '附件.zip' })).mediaType).toBe('application/zip');
  });

  it('belong to a project that exists and to an item of that project', async () => {
    const other = await registerLead(officer, { name: '另一个项目' });
    const item = { title: '协调用地', unitId: 'natural-resources', limit: 5, issue: true };
    const { events } = accepted(await officer.command(other, 'add-help-item', item));
    const itemId = String(events[0]?.data.itemId);
    expect((await upload<ProblemBody>(PDF, { itemId })).body.code).toBe('ITEM_UNKNOWN');
    expect((await upload<ProblemBody>(PDF, { id: '00000000-0000-4000-8000-000000000000' })).body.code).toBe(
      'PROJECT_UNKNOWN',
    );
    const handler = await api.script('land-handler');
    const { id } = accepted(await upload(PDF, { http: handler, id: other, itemId }));
    expect(await files(other)).toMatchObject([{ id, itemId, uploadedBy: 'land-handler' }]);
    for (const path of ['/api/files/00000000-0000-4000-8000-000000000000', '/api/files/..%2f..%2fetc%2fpasswd']) {
      expect((await officer.get<ProblemBody>(path)).status).toBeGreaterThanOrEqual(400);
    }
  });

  it('are attached by who takes part: not by a handler or an inspector who has nothing to do with it', async () => {
    const other = await registerLead(officer, { name: '无关者不得上传', landingUnitId: 'park' });
    const item = { title: '协调排水', unitId: 'park', limit: 5, issue: true };
    const itemId = String(accepted(await officer.command(other, 'add-help-item', item)).events[0]?.data.itemId);
    const before = stored();
    // Who has nothing to do with it does not see it either.
    const refusals = { 'land-handler': [404, 'PROJECT_UNKNOWN'], supervisor: [403, 'ACCESS_DENIED'] };
    for (const [person, refused] of Object.entries(refusals)) {
      const http = await api.script(person);
      for (const target of [{ id: other }, { id: other, itemId }]) {
        const { body, status } = await upload<ProblemBody>(PDF, { http, ...target });
        expect([person, status, body.code]).toEqual([person, ...refused]);
      }
    }
    expect([await files(other), stored()]).toEqual([[], before]);
    const closedTo = async (person: string): Promise<readonly { itemId: string | null; reason: { en: string } }[]> => {
      const http = await api.script(person);
      return accepted(
        await http.get<{ closedTo: { itemId: string; reason: { en: string } }[] }>(`/api/projects/${other}/files`),
      ).closedTo;
    };
    const told = await closedTo('supervisor');
    expect(told.map((each) => each.itemId)).toEqual([null, itemId]);
    expect(told[1]?.reason.en).toContain('Your role does not allow this act');
    expect(await closedTo('park-handler')).toEqual([]);
    for (const person of ['park-handler', 'promoter', 'centre-head']) {
      accepted(await upload(PDF, { http: await api.script(person), id: other, itemId }));
    }
  });

  it.each(['施工\u202egpj.pdf', '\u2066备案证.pdf', '备案\u0007证.pdf', '备案\u2028证.pdf'])(
    'have no name that shows as another: %j',
    async (name) => {
      expect((await upload<ProblemBody>(PDF, { name })).body.code).toBe('VALIDATION');
    },
  );

  it('are not for investors and administrators', async () => {
    const { id } = accepted(await upload(PDF));
    for (const person of ['investor', 'sysadmin']) {
      const http = await api.script(person);
      for (const answer of [
        await http.get<ProblemBody>(`/api/projects/${projectId}/files`),
        await http.get<ProblemBody>(`/api/files/${id}`),
        await upload<ProblemBody>(PDF, { http }),
      ]) {
        expect([answer.status, answer.body.code]).toEqual([403, 'ACCESS_DENIED']);
      }
    }
  });

  it('leave an entry in the audit with their hash', async () => {
    const { id, sha256: hash } = accepted(await upload(PDF));
    const [entry] = await database.dataSource.query<{ actor_id: string; project_id: string; details: unknown }[]>(
      `SELECT actor_id, stream_id AS project_id, details FROM audit_entry WHERE action = 'UploadFile' ORDER BY audit_entry.id DESC LIMIT 1`,
    );
    const details = { projectId, id, sha256: hash, size: PDF.length };
    expect(entry).toEqual({ actor_id: 'officer', project_id: projectId, details });
  });

  it('prove evidence: the hash goes into the event', async () => {
    const { sha256: hash } = accepted(await upload(PDF));
    const evidence = {
      kind: 'project-filing',
      number: '备案〔2026〕18号',
      date: '2026-01-05',
      earlyReason: '登记前已备案',
      sha256: hash,
    };
    const { events } = accepted(await officer.command(projectId, 'record-evidence', evidence));
    expect(events.find(({ type }) => type === 'EvidenceRecorded')?.data.sha256).toBe(hash);
  });

  it('over 100 MB are refused with a reason before they are read, and nothing is kept', async () => {
    const before = await files();
    const socket = uploading(300 * 1024 * 1024);
    const answer = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(data.toString())));
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('BODY_TOO_LARGE');
    const { body, status } = await upload<ProblemBody>(Buffer.alloc(100 * 1024 * 1024 + 1, 0x20), { name: '航拍.txt' });
    expect([status, body.code]).toEqual([413, 'BODY_TOO_LARGE']);
    expect(await files()).toEqual(before);
  });

  it('of just 100 MB are taken', async () => {
    const large = Buffer.alloc(100 * 1024 * 1024, 0x20);
    const { sha256: hash, size } = accepted(await upload(large, { name: '航拍.txt' }));
    expect([size, hash]).toEqual([large.length, sha256(large)]);
  });

  it('that break off on the way leave nothing', async () => {
    const before = await files();
    const socket = uploading(5_000);
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await new Promise<void>((resolve) => socket.write(PDF, () => resolve()));
    socket.destroy();
    await closed;
    accepted(await upload(PNG, { name: 'later.png' }));
    expect((await files()).map(({ name }) => name)).toEqual([...before.map(({ name }) => name), 'later.png']);
  });

  it('came when the record says, also where its clock was moved', async () => {
    await api.clockAt('2031-05-06T02:00:00.000Z');
    const { id } = accepted(await upload(PNG, { name: '现场.png' }));
    expect((await files()).find((row) => row.id === id)?.at).toMatch(/^2031-05-06T02:0/);
  });
});
