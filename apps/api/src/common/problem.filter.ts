import { ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { Language } from '@bangban/kernel';
import { IdentityError } from '@bangban/identity';
import type { AuditEntry } from '@bangban/persistence';
import { isUnavailable, RecordUnavailable } from '@bangban/record';
import type { NextFunction, Request, Response } from 'express';
import type { Logger } from 'pino';
import { HTTP_PROBLEMS } from './http-problems';
import type { MergedAudit } from './merged-audit';
import { Problem, problemText } from './problem';
import { STATUS } from './problem-kind';
import { callerOf, languageOf, requestIdOf } from './request-context';

/** The one place where what went wrong becomes an answer: problem JSON, in the caller's language first. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(
    private readonly log: Logger,
    private readonly audit: MergedAudit,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<Request>(), http.getResponse<Response>());
  }

  /** For what fails before a route is found: bodies that cannot be read. */
  readonly handler = (error: unknown, request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(error);
    this.answer(error, request, response);
  };

  private answer(error: unknown, request: Request, response: Response): void {
    if (response.headersSent) {
      response.end();
      return;
    }
    const problem = toProblem(error);
    if (!isRefusal(problem)) return this.send(problem, error, request, response);
    // A refusal is in the audit before it is answered.
    void this.audit.note(refusalOf(problem, request)).finally(() => this.send(problem, error, request, response));
  }

  private send(problem: Problem, error: unknown, request: Request, response: Response): void {
    const requestId = requestIdOf(request);
    if (problem.status >= 500) {
      const level = problem.code === 'INTERNAL' ? 'error' : 'warn';
      // The route, not the address: a secret may stand in that.
      this.log[level]({ err: error, requestId, path: routeOf(request) }, problem.code);
    }
    const { retryAfterSeconds } = problem.options;
    if (retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(retryAfterSeconds));
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify(problemBody(problem, requestId, languageOf(request))));
  }
}

/** Problem JSON (RFC 9457), in both languages, the caller's own first. */
export function problemBody({ code, options, status }: Problem, requestId: string, language: Language): object {
  const { details = {}, errors, extra } = options;
  const messages = problemText(code, details);
  return {
    type: `urn:bangban:problem:${code.toLowerCase().replaceAll('_', '-')}`,
    title: messages.en,
    status,
    detail: messages[language],
    code,
    requestId,
    messages,
    details,
    ...(errors ? { errors } : {}),
    ...extra,
  };
}

/** Refused by who they are: what the record refuses, and a password that is wrong, is noted where it is found. */
const isRefusal = ({ code, kind }: Problem): boolean =>
  (kind === 'sign-in' || kind === 'authority') && code in HTTP_PROBLEMS;

/** As the route is written; nothing for what is none. */
function routeOf(request: Request): string {
  const { route } = request as { readonly route?: { readonly path?: unknown } };
  return typeof route?.path === 'string' ? route.path : '';
}

function refusalOf({ code }: Problem, request: Request): AuditEntry {
  const principal = callerOf(request)?.principal;
  return {
    actorId: principal?.personId ?? null,
    actingFor: principal?.actingFor ?? null,
    action: 'RefuseRequest',
    outcome: 'denied',
    requestId: requestIdOf(request),
    remoteAddress: request.ip ?? null,
    details: { code, method: request.method, path: routeOf(request) },
  };
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof IdentityError) {
    const { code, retryAfterSeconds } = error;
    // The person of an account stands in its address, not among what is filled in.
    const status = code === 'PERSON_UNKNOWN' ? { status: STATUS.existence } : {};
    return new Problem(code, { ...status, ...(retryAfterSeconds ? { retryAfterSeconds } : {}) });
  }
  if (isUnavailable(error)) {
    const retryAfterSeconds = error instanceof RecordUnavailable ? error.retryAfterSeconds : 2;
    return new Problem('RECORD_UNAVAILABLE', { retryAfterSeconds });
  }
  if (error instanceof HttpException) return fromNest(error);
  if (error instanceof URIError) return new Problem('VALIDATION');
  return new Problem('INTERNAL');
}

function fromNest(error: HttpException): Problem {
  switch (error.getStatus()) {
    case 400:
      return new Problem('VALIDATION');
    // Of what serves the app's own files: an address that leads out of their folder is no address.
    case 403:
    case 404:
      return new Problem('NOT_FOUND');
    case 405:
      return new Problem('METHOD_NOT_ALLOWED');
    case 413:
      return new Problem('BODY_TOO_LARGE');
    case 429:
      return new Problem('TOO_MANY_REQUESTS');
    default:
      return new Problem('INTERNAL');
  }
}
