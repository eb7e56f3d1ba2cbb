import { gzip } from 'node:zlib';
import type { RequestHandler } from 'express';

/** Less than this gains nothing. */
const SMALLEST = 1_024;
const SHRINKS = /^(application\/(problem\+|schema\+)?json|text\/(?!event-stream))/;

/**
 * Answers that are there as a whole leave small. What is written piece by piece is not touched: a stream of events must
 * not wait for more. Nor is what concerns the session: it carries a secret, and the size of what is compressed tells of it.
 */
export const compressed: RequestHandler = (request, response, next) => {
  if (request.path.startsWith('/session') || !request.acceptsEncodings('gzip')) {
    next();
    return;
  }
  const write = response.write.bind(response) as (...all: unknown[]) => boolean;
  const end = response.end.bind(response) as (chunk?: unknown, encoding?: BufferEncoding) => typeof response;
  let whole = true;
  response.write = (...given: unknown[]) => {
    whole = false;
    return write(...given);
  };
  response.end = ((chunk?: unknown, encoding?: BufferEncoding) => {
    const type = response.getHeader('content-type');
    const bytes =
      typeof chunk === 'string' ? Buffer.from(chunk, encoding ?? 'utf8') : Buffer.isBuffer(chunk) ? chunk : null;
    const shrinks = whole && !response.headersSent && typeof type === 'string' && SHRINKS.test(type);
    if (shrinks) response.vary('Accept-Encoding');
    if (!shrinks || bytes === null || bytes.length < SMALLEST || response.hasHeader('content-encoding')) {
      return end(chunk, encoding);
    }
    gzip(bytes, { level: 5 }, (error, small) => {
      if (response.headersSent || response.destroyed) return;
      if (!error) {
        response.setHeader('Content-Encoding', 'gzip');
        response.setHeader('Content-Length', small.length);
      }
      end(error ? bytes : small);
    });
    return response;
  }) as typeof response.end;
  next();
};
