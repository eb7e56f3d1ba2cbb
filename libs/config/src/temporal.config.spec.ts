import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_ENV, loadApiConfig, loadWorkerConfig } from './index';

const least = { DATABASE_URL: 'postgres://a:b@localhost/c', TEMPORAL_ADDRESS: 'cluster.example:7233' };
const files: Record<'ca' | 'cert' | 'key', string> = { ca: '', cert: '', key: '' };
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bangban-pem-'));
  for (const name of ['ca', 'cert', 'key'] as const) {
    files[name] = join(folder, `${name}.pem`);
    writeFileSync(files[name], `the ${name}`);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const load = (more: Record<string, string>): unknown => loadWorkerConfig({ ...least, ...more }).temporal;

describe('the way to a secured cluster', () => {
  it('is plain where nothing is said', () => {
    expect(load({})).not.toHaveProperty('tls');
    expect(load({ TEMPORAL_TLS: '0' })).not.toHaveProperty('tls');
  });

  it('is TLS with the roots of the system, or with those of a file', () => {
    expect(load({ TEMPORAL_TLS: '1' })).toMatchObject({ tls: true });
    expect(load({ TEMPORAL_TLS_CA: files.ca })).toMatchObject({
      tls: { serverRootCACertificate: Buffer.from('the ca') },
    });
  });

  it('shows a certificate of ours, with its key', () => {
    expect(load({ TEMPORAL_TLS_CERT: files.cert, TEMPORAL_TLS_KEY: files.key })).toMatchObject({
      tls: { clientCertPair: { crt: Buffer.from('the cert'), key: Buffer.from('the key') } },
    });
  });

  it('carries the key of a managed cluster', () => {
    expect(load({ TEMPORAL_API_KEY: 'k' })).toMatchObject({ apiKey: 'k' });
    expect(load({})).not.toHaveProperty('apiKey');
  });

  it.each([
    ['a certificate without its key', { TEMPORAL_TLS_CERT: '/tls/client.pem' }, 'TEMPORAL_TLS_KEY: '],
    ['a key without its certificate', { TEMPORAL_TLS_KEY: '/tls/client.key' }, 'TEMPORAL_TLS_CERT: '],
    ['the same beside roots', { TEMPORAL_TLS_CA: '/tls/ca', TEMPORAL_TLS_CERT: '/tls/c' }, 'TEMPORAL_TLS_KEY: '],
  ])('is refused with %s, by the API and the worker', (_what, more, named) => {
    expect(() => load(more)).toThrow(named);
    expect(() => loadApiConfig({ ...least, ...more })).toThrow(named);
  });

  it('tells that with whatever else is wrong', () => {
    const all = { ...least, TEMPORAL_ADDRESS: 'nowhere', TEMPORAL_TLS_KEY: '/tls/client.key', BANGBAN_DB_POOL: '0' };
    expect(() => loadApiConfig(all)).toThrow(/BANGBAN_DB_POOL[\s\S]*TEMPORAL_ADDRESS[\s\S]*TEMPORAL_TLS_CERT/);
  });

  it('is told of a file that is not there', () => {
    expect(() => load({ TEMPORAL_TLS_CA: join(folder, 'none.pem') })).toThrow('none.pem');
  });

  it('is among the variables that are read', () => {
    expect(API_ENV).toEqual(expect.arrayContaining(['TEMPORAL_TLS_CERT', 'TEMPORAL_TLS_KEY', 'TEMPORAL_API_KEY']));
  });
});
