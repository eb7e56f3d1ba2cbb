import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { z } from 'zod';

/** A schema as OpenAPI 3.1 takes it: JSON Schema itself. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' });
  return rest;
}

/** Documents what a route answers with. */
export function Answers(schema: z.ZodType, options: { status?: number; description?: string } = {}): MethodDecorator {
  const { description = '', status = 200 } = options;
  return applyDecorators(
    ApiResponse({ status, description, content: { 'application/json': { schema: jsonSchema(schema, 'output') } } }),
    ApiResponse({
      status: 'default',
      description: 'problem JSON (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
}

/** Documents a route without content. */
export function AnswersNothing(description = ''): MethodDecorator {
  return applyDecorators(
    ApiResponse({ status: 204, description }),
    ApiResponse({
      status: 'default',
      description: 'problem JSON (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    }),
  );
}

export const listOf = (row: z.ZodType): z.ZodType =>
  z.object({ rows: z.array(row), nextCursor: z.string().nullable(), total: z.int().optional() });
