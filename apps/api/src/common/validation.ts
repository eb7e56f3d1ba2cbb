import { StandardSchemaValidationPipe } from '@nestjs/common';
import { Problem } from './problem';

/** Checks bodies, queries and parameters against their zod schema; every fault is named with its path. */
export function validationPipe(): StandardSchemaValidationPipe {
  return new StandardSchemaValidationPipe({
    exceptionFactory: (issues) =>
      new Problem(400, 'VALIDATION', {
        errors: issues.slice(0, 50).map(({ message, path = [] }) => ({
          path: path.map((key) => String(typeof key === 'object' ? key.key : key)).join('.'),
          message,
        })),
      }),
  });
}
