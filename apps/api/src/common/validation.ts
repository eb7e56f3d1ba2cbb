import { type ArgumentMetadata, StandardSchemaValidationPipe } from '@nestjs/common';
import { isStorable, STORABLE } from '@bangban/contract';
import { Problem } from './problem';

const MOST_FAULTS = 50;
/** What is wrong is named, not repeated: a message can hold all that was sent. */
const LONGEST_MESSAGE = 300;

/** Checks bodies, queries and parameters against their zod schema; every fault is named with its path. */
class InputPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'query' || metadata.type === 'param') checkAddress(value, metadata.data);
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      throw error instanceof Problem && metadata.type === 'param' ? inParameter(error, metadata.data ?? '') : error;
    }
  }
}

export function validationPipe(): StandardSchemaValidationPipe {
  return new InputPipe({
    exceptionFactory: (issues) =>
      new Problem('VALIDATION', {
        errors: issues.slice(0, MOST_FAULTS).map(({ message, path = [] }) => ({
          path: path.map((key) => String(typeof key === 'object' ? key.key : key)).join('.'),
          message: message.slice(0, LONGEST_MESSAGE),
        })),
      }),
  });
}

/** A parameter of the address is a value without a path of its own: its name is the path. */
function inParameter(problem: Problem, name: string): Problem {
  const errors = (problem.options.errors ?? []).map(({ message }) => ({ path: name, message }));
  return new Problem(problem.code, { errors });
}

/**
 * Whatever an address carries, filters and names alike, is looked for in the record, whether its schema thought of it or not.
 * @throws Problem 400 for what the record can neither hold nor look for
 */
function checkAddress(value: unknown, name: string | undefined): void {
  const texts = typeof value === 'string' ? [[name ?? '', value] as const] : Object.entries(value ?? {});
  const errors = texts
    .filter(([, text]) => [text].flat().some((each) => typeof each === 'string' && !isStorable(each)))
    .map(([path]) => ({ path, message: STORABLE }));
  if (errors.length > 0) throw new Problem('VALIDATION', { errors });
}
