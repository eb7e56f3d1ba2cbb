import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { Response } from 'express';
import { z } from 'zod';

/** A schema as OpenAPI 3.1 takes it: JSON Schema itself, less what says nothing to a reader. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    override({ jsonSchema: node }) {
      if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
      if (node.format !== undefined) delete node.pattern;
    },
  });
  return rest;
}

/** Shapes that many routes answer with, documented once. */
export const NAMED_SCHEMAS = new Map<string, Record<string, unknown>>();

/** Documents what a route answers with; a shape with a name is referred to by it. */
export function Answers(
  schema: z.ZodType,
  options: { status?: number; description?: string; name?: string } = {},
): MethodDecorator {
  const { description = '', name, status = 200 } = options;
  const shape = jsonSchema(schema, 'output');
  if (name !== undefined) NAMED_SCHEMAS.set(name, shape);
  const shown = name === undefined ? shape : { $ref: `#/components/schemas/${name}` };
  return applyDecorators(
    ApiResponse({ status, description, content: { 'application/json': { schema: shown } } }),
    ProblemOtherwise(),
  );
}

/** Documents a route without content. */
export function AnswersNothing(description = ''): MethodDecorator {
  return applyDecorators(ApiResponse({ status: 204, description }), ProblemOtherwise());
}

const waits = z.object({ requestId: z.uuid() });

/** Documents a route that does at once what it may, and leaves what it may not to a second person. */
export function AnswersNothingOrWaits(): MethodDecorator {
  const content = { 'application/json': { schema: jsonSchema(waits, 'output') } } as const;
  const description = 'what needs a second person waits for another administrator; the rest was done';
  return applyDecorators(AnswersNothing('done'), ApiResponse({ status: 202, description, content }));
}

/** 202 with the request that waits, else nothing. */
export function doneOr(requestId: string | null, response: Response): { readonly requestId: string } | undefined {
  if (requestId === null) return undefined;
  response.status(202);
  return { requestId };
}

/** Documents a route that answers with something other than JSON: a file, a stream. */
export function AnswersWith(mediaType: string, description = ''): MethodDecorator {
  const content = { [mediaType]: { schema: { type: 'string' } } } as const;
  return applyDecorators(ApiResponse({ status: 200, description, content }), ProblemOtherwise());
}

function ProblemOtherwise(): MethodDecorator {
  return ApiResponse({
    status: 'default',
    description: 'problem JSON (RFC 9457)',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
}
