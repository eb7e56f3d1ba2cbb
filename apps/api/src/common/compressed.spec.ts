import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import express from 'express';
import { compressed } from './compressed';

const ROWS = { rows: Array.from({ length: 200 }, (_, no) => ({ no, name: '年产三十万台智能家电整机项目' })) };
let server: Server;
let address: string;

beforeAll(async () => {
  const app = express();
  app.use('/api', compressed);
  app.get('/api/rows', (_, response) => void response.json(ROWS));
  app.get('/api/few', (_, response) => void response.json({ rows: [] }));
  app.get('/api/session', (_, response) => void response.json({ csrfToken: 'x'.repeat(2_000) }));
  app.get('/api/stream', (_, response) => {
    response.type('text/event-stream');
    response.write('event: ready\n\n');
    response.end(`data: ${'x'.repeat(2_000)}\n\n`);
  });
  app.get('/api/refused', (_, response) => {
    response.status(422).type('application/problem+json').send(JSON.stringify(ROWS));
  });
  server = createServer(app).listen(0);
  await new Promise((done) => server.once('listening', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const ask = (path: string, encoding = 'gzip'): Promise<Response> =>
  fetch(`${address}/api/${path}`, { headers: { 'accept-encoding': encoding } });
const encodingOf = async (path: string, encoding?: string): Promise<string | null> => {
  const answer = await ask(path, encoding);
  await answer.arrayBuffer();
  return answer.headers.get('content-encoding');
};

it('sends a list small, as what it was', async () => {
  const answer = await ask('rows');
  expect(answer.headers.get('content-encoding')).toBe('gzip');
  expect(answer.headers.get('vary')).toBe('Accept-Encoding');
  expect(Number(answer.headers.get('content-length'))).toBeLessThan(JSON.stringify(ROWS).length / 5);
  expect(await answer.json()).toEqual(ROWS);
});

it('does so for refusals too, and not for whoever does not ask for it', async () => {
  expect(await encodingOf('refused')).toBe('gzip');
  expect(await encodingOf('rows', 'identity')).toBeNull();
});

it('leaves alone what is small, what is a stream of events, and what holds the secret of a session', async () => {
  expect(await encodingOf('few')).toBeNull();
  expect(await encodingOf('stream')).toBeNull();
  expect(await encodingOf('session')).toBeNull();
});
