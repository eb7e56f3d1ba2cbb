import express, { type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import { textOf } from './body-text';
import { Problem } from './problem';
import { parseStrictJson } from './strict-json';

const LARGEST = '1mb';
/** Imports carry whole ledgers. */
const LARGEST_IMPORT = '20mb';

const UPLOAD = /^\/api\/projects\/[^/]+\/files$/;
const isUpload = ({ method, path }: Request): boolean => UPLOAD.test(path) && method === 'POST';
const isImport = ({ path }: Request): boolean => path.startsWith('/api/imports/');

/** Reads bodies: strict JSON everywhere, CSV for imports. What is of another type is refused with 415. */
export function bodyReaders(): RequestHandler[] {
  const read = (limit: string): RequestHandler => express.raw({ type: () => true, limit });
  const readImport = read(LARGEST_IMPORT);
  const readOther = read(LARGEST);
  return [
    (request, response, next) => {
      // Files are streamed to where they are kept, never read into memory.
      if (isUpload(request)) {
        next();
        return;
      }
      const reader = isImport(request) ? readImport : readOther;
      reader(request, response, (error?: unknown) => next(error ? bodyProblem(error) : undefined));
    },
    interpret,
  ];
}

function interpret(request: Request, _response: Response, next: NextFunction): void {
  if (isUpload(request)) return next();
  const { body } = request as { body: unknown };
  if (!Buffer.isBuffer(body) || body.length === 0) {
    request.body = undefined;
    return next();
  }
  try {
    request.body = contentOf(request, body);
    next();
  } catch (error) {
    next(error);
  }
}

function contentOf(request: Request, body: Buffer): unknown {
  const charset = /;\s*charset="?([\w-]+)/i.exec(request.get('content-type') ?? '')?.[1];
  if (request.is('text/csv') && isImport(request)) return textOf(body, charset ? [charset] : ['utf-8', 'gb18030']);
  if (!request.is('application/json')) throw new Problem(415, 'MEDIA_TYPE');
  if (charset && !/^utf-?8$/i.test(charset)) throw new Problem(415, 'MEDIA_TYPE');
  return parseStrictJson(textOf(body, ['utf-8']));
}

function bodyProblem(error: unknown): unknown {
  const { type } = error as { type?: string };
  if (type === 'entity.too.large') return new Problem(413, 'BODY_TOO_LARGE');
  if (type === 'encoding.unsupported') return new Problem(415, 'MEDIA_TYPE');
  return type === undefined ? error : new Problem(400, 'JSON_INVALID');
}
