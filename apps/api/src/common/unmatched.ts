import { ExpressAdapter } from '@nestjs/platform-express';
import type { Express, NextFunction, Request, RequestHandler, Response } from 'express';
import { FixedWindows } from './fixed-windows';
import { Problem } from './problem';

/** What Express knows of a route. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): boolean;
}

const MINUTE_MS = 60_000;

/**
 * What no route takes: 405 with the methods that there are where the address is known, 404 where it is not, in the API and
 * outside of it. Asking for what is not there counts like anything else.
 */
function unmatched(app: Express, windows: FixedWindows, limit: number): RequestHandler {
  return (request: Request, response: Response, next: NextFunction): void => {
    windows
      .increment(`none-${request.ip ?? ''}`, MINUTE_MS, limit)
      .then(({ isBlocked, timeToBlockExpire }) => {
        if (isBlocked) throw new Problem('TOO_MANY_REQUESTS', { retryAfterSeconds: timeToBlockExpire });
        const methods = methodsAt(app, request.path);
        if (methods.length === 0) throw new Problem('NOT_FOUND');
        response.setHeader('Allow', methods.join(', '));
        if (request.method !== 'OPTIONS') throw new Problem('METHOD_NOT_ALLOWED');
        response.status(204).end();
      })
      .catch(next);
  };
}

function methodsAt(app: Express, path: string): readonly string[] {
  const methods = new Set<string>();
  for (const layer of (app.router as unknown as { readonly stack: readonly Layer[] }).stack) {
    if (!layer.route || !matches(layer, path)) continue;
    for (const method of Object.keys(layer.route.methods)) methods.add(method.toUpperCase());
  }
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}

/** An address that cannot be decoded is nobody's. */
function matches(layer: Layer, path: string): boolean {
  try {
    return layer.match(path);
  } catch {
    return false;
  }
}

/** Express as it is, but with one answer for what no route takes, wherever it is asked for. */
export class Adapter extends ExpressAdapter {
  constructor(private readonly limit: number) {
    super();
  }

  override setNotFoundHandler(): this {
    this.use(unmatched(this.getInstance<Express>(), new FixedWindows(), this.limit));
    return this;
  }
}
