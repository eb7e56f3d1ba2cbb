import { randomUUID } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Language, Principal } from '@bangban/kernel';
import type { Caller } from '@bangban/identity';
import { speaking } from '@bangban/persistence';
import type { KnownCaller } from '@bangban/record';
import type { NextFunction, Request, Response } from 'express';
import { Problem } from './problem';

/** What is known of a request beside its content. */
export interface RequestContext {
  readonly requestId: string;
  caller: Caller | null;
  /** In place of the caller, where nobody was asked about. */
  remembered: Remembered | null;
}

/** Who is known from a moment ago, what the record is to make sure of, and how to ask who calls where it is no longer so. */
export interface Remembered {
  readonly principal: Principal;
  readonly known: KnownCaller;
  /** @throws Problem 401 or 403 where they may no longer */
  again(): Promise<Principal>;
}

/** Who was asked about just now has a principal and nothing to make sure of. */
export type Asker = Remembered | { readonly principal: Principal; readonly known?: never };

const CONTEXT = Symbol('context');
type WithContext = Request & { [CONTEXT]?: RequestContext };

const REQUEST_ID = /^[\w.:-]{8,100}$/;

/** Gives every request an id, the caller's own where it is a decent one, and says it in the answer. */
export function requestContext(request: Request, response: Response, next: NextFunction): void {
  const given = request.get('x-request-id');
  const requestId = given !== undefined && REQUEST_ID.test(given) ? given : randomUUID();
  (request as WithContext)[CONTEXT] = { requestId, caller: null, remembered: null };
  response.setHeader('X-Request-Id', requestId);
  // Names of units and people are read in the language of whoever asks.
  speaking(languageOf(request), next);
}

export function contextOf(request: Request): RequestContext {
  const context = (request as WithContext)[CONTEXT];
  if (!context) throw new Error('the request has no context');
  return context;
}

export function requestIdOf(request: Request): string {
  return (request as WithContext)[CONTEXT]?.requestId ?? '';
}

/** Whoever was found to call, admitted or not; null for nobody. */
export function callerOf(request: Request): Caller | null {
  return (request as WithContext)[CONTEXT]?.caller ?? null;
}

export function languageOf(request: Request): Language {
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}

/** Who asked, from where: what an audit entry needs. */
export interface Trail {
  readonly requestId: string;
  readonly remoteAddress: string | null;
}

export const RequestTrail = createParamDecorator((_: unknown, context: ExecutionContext): Trail => {
  const request = context.switchToHttp().getRequest<Request>();
  return { requestId: requestIdOf(request), remoteAddress: request.ip ?? null };
});

export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = contextOf(context.switchToHttp().getRequest<Request>());
  if (!caller) throw new Problem('NOT_SIGNED_IN');
  return caller;
});

export const CurrentPrincipal = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { caller } = contextOf(context.switchToHttp().getRequest<Request>());
  if (!caller) throw new Problem('NOT_SIGNED_IN');
  return caller.principal;
});

/** Who gives a command: asked about, or remembered. */
export const CurrentAsker = createParamDecorator((_: unknown, context: ExecutionContext): Asker => {
  const { caller, remembered } = contextOf(context.switchToHttp().getRequest<Request>());
  if (remembered) return remembered;
  if (!caller) throw new Problem('NOT_SIGNED_IN');
  return { principal: caller.principal };
});

/** The person whose authority counts: whoever is acted for, else oneself. */
export function authorityOf(principal: Principal): string {
  return principal.actingFor ?? principal.personId;
}
