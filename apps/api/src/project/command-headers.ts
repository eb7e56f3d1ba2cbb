import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Problem } from '../common/problem';

const KEY = /^[\x21-\x7e]{8,200}$/;

/** The caller's own key: the same one gives the same answer for the life of the project. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().get('idempotency-key');
  if (key === undefined || !KEY.test(key)) throw new Problem(400, 'IDEMPOTENCY_KEY_MISSING');
  return key;
});

/** `If-Match: "42"`: refuse unless the project stands exactly at seq 42. Absent: no such condition. */
export const ExpectedSeq = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<Request>().get('if-match');
  if (header === undefined) return undefined;
  const seq = /^"?(\d{1,15})"?$/.exec(header)?.[1];
  if (seq === undefined) {
    throw new Problem(400, 'VALIDATION', { errors: [{ path: 'If-Match', message: 'a seq, e.g. "42"' }] });
  }
  return Number(seq);
});
