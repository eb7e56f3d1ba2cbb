import { type CanActivate, type ExecutionContext, Inject, Injectable, SetMetadata } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { ACCESS, type AccessRule } from './access';
import { textOf } from './body-text';
import { Problem } from './problem';
import { readBody } from './request-body';
import { parseStrictJson } from './strict-json';

/** Of strangers: a sign-in is less than a kilobyte. */
const LARGEST_OF_ANYBODY = 16 * 1_024;
/** Of whoever is known: every command with all its texts at their longest is less. */
const LARGEST = 64 * 1_024;

const LARGEST_BODY = 'bangban:largest-body';

/** A route whose bodies may be larger than others'. */
export const LargestBody = (bytes: number): MethodDecorator => SetMetadata(LARGEST_BODY, bytes);

/**
 * The last of the guards: reads the body, as strict JSON, once it is known who calls, that they have not called too often and
 * what may stand at this address. A route that takes no body, or takes it as it comes (files, ledgers), is passed by: what
 * was sent to it is never read here.
 */
@Injectable()
export class BodyGuard implements CanActivate {
  /** By route: how large a body may be; null where none is taken. */
  private readonly largest = new WeakMap<object, { readonly bytes: number | null }>();

  constructor(@Inject(Reflector) private readonly reflector: Reflector) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const bytes = this.largestOf(context);
    if (bytes === null) return true;
    const request = context.switchToHttp().getRequest<Request>();
    const body = await readBody(request, bytes);
    request.body = body.length === 0 ? undefined : contentOf(request, body);
    return true;
  }

  private largestOf(context: ExecutionContext): number | null {
    const handler = context.getHandler();
    const known = this.largest.get(handler);
    if (known) return known.bytes;
    const route = [handler, context.getClass()];
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(ACCESS, route);
    const own = this.reflector.get<number | undefined>(LARGEST_BODY, handler);
    const usual = rule === 'public' ? LARGEST_OF_ANYBODY : LARGEST;
    const bytes = takesBody(context.getClass(), handler.name) ? (own ?? usual) : null;
    this.largest.set(handler, { bytes });
    return bytes;
  }
}

function takesBody(controller: object, method: string): boolean {
  const parameters = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as object;
  return Object.keys(parameters).some((key) => key.startsWith(`${RouteParamtypes.BODY}:`));
}

function contentOf(request: Request, body: Buffer): unknown {
  const charset = charsetOf(request);
  if (!request.is('application/json')) throw new Problem('MEDIA_TYPE');
  if (charset !== null && !/^utf-?8$/i.test(charset)) throw new Problem('MEDIA_TYPE');
  return parseStrictJson(textOf(body, ['utf-8']));
}

/** The alphabet that a request names for its body; null where it names none. */
export function charsetOf(request: Request): string | null {
  return /;\s*charset="?([\w-]+)/i.exec(request.get('content-type') ?? '')?.[1] ?? null;
}
