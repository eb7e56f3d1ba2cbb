import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { Problem } from './problem';
import { parseStrictJson } from './strict-json';

const LARGEST = '1mb';
/** Imports carry whole ledgers. */
const LARGEST_IMPORT = '20mb';

const UPLOAD = /^\/api\/projects\/[^/]+\/files$/;

/** Reads bodies: strict JSON everywhere, CSV for imports. What is of another type is refused with 415. */
export function bodyReaders(): RequestHandler[] {
  const read = (limit: string): RequestHandler => express.text({ type: () => true, limit, defaultCharset: 'utf-8' });
  const readImport = read(LARGEST_IMPORT);
  const readOther = read(LARGEST);
  return [
    (request, response, next) => {
      // Files are streamed to where they are kept, never read into memory.
      if (UPLOAD.test(request.path) && request.method === 'POST') return next();
      const reader = request.path.startsWith('/api/imports/') ? readImport : readOther;
      reader(request, response, (error?: unknown) => next(error ? bodyProblem(error) : undefined));
    },
    interpret,
  ];
}

function interpret(request: Request, _response: Response, next: NextFunction): void {
  if (UPLOAD.test(request.path) && request.method === 'POST') return next();
  const { body } = request as { body: unknown };
  if (typeof body !== 'string' || body === '') {
    request.body = undefined;
    return next();
  }
  if (request.is('text/csv') && request.path.startsWith('/api/imports/')) return next();
  if (!request.is('application/json')) return next(new Problem(415, 'MEDIA_TYPE'));
  try {
    request.body = parseStrictJson(body);
    next();
  } catch (error) {
    next(error);
  }
}

function bodyProblem(error: unknown): unknown {
  const { type } = error as { type?: string };
  if (type === 'entity.too.large') return new Problem(413, 'BODY_TOO_LARGE');
  if (type === 'charset.unsupported' || type === 'encoding.unsupported') return new Problem(415, 'MEDIA_TYPE');
  return type === undefined ? error : new Problem(400, 'JSON_INVALID');
}
