import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

const described = JSON.parse(
  readFileSync(join(__dirname, '../../libs/api-client/openapi.json'), 'utf8'),
) as Description;

/** Formats of a length that is known; a file is read up to a limit of its own. */
const SHORT = ['uuid', 'date', 'date-time', 'binary'];
/** No sign of these may be repeated for ever. */
const SIGNS = ['a', 'A', '0', '9', '-', '.', ' ', '"', '+', '甲'];

function isBounded({ const: only, enum: some, format, maxLength, pattern }: Schema): boolean {
  if (only !== undefined || some !== undefined || maxLength !== undefined) return true;
  if (format !== undefined && SHORT.includes(format)) return true;
  if (pattern === undefined || !/^\^.*\$$/.test(pattern)) return false;
  const taken = new RegExp(pattern, 'u');
  return !SIGNS.some((sign) => taken.test(sign.repeat(1_000)) || taken.test(`a${sign.repeat(1_000)}`));
}

/** Where foreign input has no end, by the way to it. */
function endless(schema: Schema, way: string, seen: readonly string[] = []): readonly string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const target = described.components.schemas[name];
    return target && !seen.includes(name) ? endless(target, way, [...seen, name]) : [];
  }
  const types = [schema.type].flat();
  const { additionalProperties: others } = schema;
  const parts: readonly (readonly [Schema, string])[] = [
    ...[schema.allOf, schema.anyOf, schema.oneOf].flatMap((each) => each ?? []).map((each) => [each, way] as const),
    ...(schema.items ? [[schema.items, `${way}[]`] as const] : []),
    ...Object.entries(schema.properties ?? {}).map(([name, each]) => [each, `${way}.${name}`] as const),
    ...(typeof others === 'object' ? [[others, `${way}.*`] as const] : []),
    ...(schema.propertyNames ? [[schema.propertyNames, `${way}.<name>`] as const] : []),
  ];
  return [
    ...(types.includes('string') && !isBounded(schema) ? [way] : []),
    ...(types.includes('array') && schema.maxItems === undefined ? [`${way}[]`] : []),
    ...parts.flatMap(([each, further]) => endless(each, further, seen)),
  ];
}

describe('what is sent to the API', () => {
  const operations = Object.values(described.paths).flatMap((each) => Object.values(each));

  it('has an end everywhere: every text and every list', () => {
    const found = operations.flatMap(({ operationId, parameters = [], requestBody }) => [
      ...parameters.flatMap(({ name, schema }) => endless(schema, `${operationId}?${name}`)),
      ...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => endless(schema, operationId)),
    ]);
    expect(found).toEqual([]);
    expect(operations.length).toBeGreaterThan(100);
  });

  it('is seen to have none where it has none', () => {
    expect(endless({ type: 'object', properties: { a: { type: 'string' } } }, 'x')).toEqual(['x.a']);
    expect(endless({ type: 'array', items: { type: 'string', pattern: '^[a-z]+$' } }, 'x')).toEqual(['x[]', 'x[]']);
    expect(endless({ type: 'string', pattern: '[a-z]{2}' }, 'x')).toEqual(['x']);
    expect(endless({ type: 'string', pattern: '^[a-z]{2}$' }, 'x')).toEqual([]);
  });
});
