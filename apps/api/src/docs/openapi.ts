import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { z } from 'zod';
import { jsonSchema, NAMED_SCHEMAS } from '../common/answers';

const PROBLEM = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId', 'messages'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', description: 'stable; compare this' },
    requestId: { type: 'string' },
    messages: {
      type: 'object',
      required: ['zh', 'en'],
      properties: { zh: { type: 'string' }, en: { type: 'string' } },
    },
    details: { type: 'object', additionalProperties: true },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: {
          path: { type: 'string' },
          message: { type: 'string' },
          text: {
            type: 'object',
            required: ['zh', 'en'],
            properties: { zh: { type: 'string' }, en: { type: 'string' } },
          },
        },
      },
    },
  },
} as const;

/** The API described by itself (OpenAPI 3.1): routes from the controllers, shapes from their zod schemas. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('帮办 Bangban')
    .setDescription(
      [
        'Escorting investment projects from first lead to production. Amounts in 万元, limits in working days.',
        'Idempotency-Key: 8 to 200 visible characters of the caller’s own. Commands need one; uploads and saved views take one. The same key with the same content is answered as before and done once, with other content it is refused.',
        'If-Match: the seq at which a project is to stand, as 42 or "42". It counts for commands on a project alone: files and saved views are made and removed, never changed.',
        'Accept-Language (zh, en): the language of names of units and people, and of problems.',
      ].join('\n\n'),
    )
    .setVersion('1')
    .addCookieAuth('bangban_session')
    .addBearerAuth()
    .addSecurityRequirements('cookie')
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    standardSchemaConverter: (schema: unknown, { schemaType }: { schemaType: 'input' | 'output' }) => ({
      schema: jsonSchema(schema as z.ZodType, schemaType),
    }),
  });
  const named = Object.fromEntries(NAMED_SCHEMAS) as Record<string, never>;
  const schemas = { ...document.components?.schemas, ...named, Problem: PROBLEM as never };
  return { ...document, components: { ...document.components, schemas } };
}
