import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type RequestHandler } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { Problem } from '../common/problem';

const YEAR_MS = 365 * 86_400_000;

/**
 * Serves the built web app: files with a hash in their name for ever, the page itself never from a cache. Whatever is not
 * the API's and asks for a page gets the page: addresses inside the app are its own business.
 */
export function serveWebApp(app: NestExpressApplication, folder: string): void {
  // Scripts and styles stand beside themselves as .gz, made when the app was built.
  const assets = expressStaticGzip(join(folder, 'assets'), {
    index: false,
    serveStatic: { immutable: true, maxAge: YEAR_MS, fallthrough: false },
  });
  app.use('/assets', decodable, assets);
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  const page: RequestHandler = (request, response, next) => {
    const reads = request.method === 'GET' || request.method === 'HEAD';
    // Whoever takes anything (a monitor, a script) is given the page at its own address, and the truth everywhere else.
    const asksForPage = request.path === '/' || request.accepts(['json', 'html']) === 'html';
    if (!reads || !asksForPage || request.path.startsWith('/api/') || request.path === '/metrics') {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-store');
    response.sendFile(join(folder, 'index.html'));
  };
  app.use(page);
}

/** The server of compressed files would answer in its own way. */
const decodable: RequestHandler = (request, _response, next) => {
  try {
    decodeURIComponent(request.path);
    next();
  } catch {
    next(new Problem('NOT_FOUND'));
  }
};
