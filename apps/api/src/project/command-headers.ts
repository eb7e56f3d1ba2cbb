import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { ApiHeaderOptions } from '@nestjs/swagger';
import type { Request } from 'express';
import { Problem } from '../common/problem';

const KEY = /^[\x21-\x7e]{8,200}$/;

/** As the description has them. */
export const IDEMPOTENCY_KEY_HEADER: ApiHeaderOptions = {
  name: 'Idempotency-Key',
  required: true,
  description: 'a key of the caller’s own, 8 to 200 visible characters: same key, same answer',
  schema: { type: 'string', minLength: 8, maxLength: 200, pattern: '^[!-~]+$' },
};
/** Where nothing waits for the answer, a key may be left out. */
export const OPTIONAL_IDEMPOTENCY_KEY_HEADER: ApiHeaderOptions = {
  ...IDEMPOTENCY_KEY_HEADER,
  required: false,
  description: `${IDEMPOTENCY_KEY_HEADER.description}; another body under it is refused; without one every request is done`,
};
export const IF_MATCH_HEADER: ApiHeaderOptions = {
  name: 'If-Match',
  required: false,
  description: 'refuse unless the project stands at this seq, e.g. "42"',
  schema: { type: 'string', pattern: '^"?[0-9]{1,15}"?$' },
};

/** The caller's own key: the same one gives the same answer for the life of the project. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = context.switchToHttp().getRequest<Request>().get('idempotency-key');
  if (key === undefined || !KEY.test(key)) throw new Problem('IDEMPOTENCY_KEY_MISSING');
  return key;
});

/** As above, where the caller has one. */
export const OptionalIdempotencyKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): string | undefined => {
    const key = context.switchToHttp().getRequest<Request>().get('idempotency-key');
    if (key === undefined || KEY.test(key)) return key;
    throw new Problem('VALIDATION', {
      errors: [{ path: 'Idempotency-Key', message: '8 to 200 visible characters' }],
    });
  },
);

/** `If-Match: "42"`: refuse unless the project stands exactly at seq 42. Absent: no such condition. */
export const ExpectedSeq = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<Request>().get('if-match');
  if (header === undefined) return undefined;
  const seq = /^"?(\d{1,15})"?$/.exec(header)?.[1];
  if (seq === undefined) {
    throw new Problem('VALIDATION', { errors: [{ path: 'If-Match', message: 'a seq, e.g. "42"' }] });
  }
  return Number(seq);
});
