import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { AnswerOf } from '@bangban/contract';
import type { Response } from 'express';
import { z } from 'zod';
import type { ProblemCode } from './problem';

/** Shapes that have a name of their own: documented once, and referred to. */
export const NAMED_SCHEMAS = new Map<string, Described>();

/** One answer is that of a hundred commands. */
const made = { input: new WeakMap<z.ZodType, Described>(), output: new WeakMap<z.ZodType, Described>() };
type Described = Record<string, unknown>;

/** A schema as OpenAPI 3.1 takes it: JSON Schema itself, less what says nothing to a reader. */
export function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): Described {
  const known = made[io].get(schema) ?? describe(schema, io);
  made[io].set(schema, known);
  return known;
}

function describe(schema: z.ZodType, io: 'input' | 'output'): Described {
  const {
    $schema: _,
    $defs = {},
    ...shape
  } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    io,
    unrepresentable: 'any',
    override({ jsonSchema: node }) {
      if (node.minimum === Number.MIN_SAFE_INTEGER) delete node.minimum;
      if (node.maximum === Number.MAX_SAFE_INTEGER) delete node.maximum;
      if (node.format !== undefined) delete node.pattern;
      if (node.properties && isAnything(node.additionalProperties)) delete node.additionalProperties;
      writeOut(node);
    },
  });
  for (const [name, named] of Object.entries($defs)) {
    const { id: __, ...own } = named;
    NAMED_SCHEMAS.set(name, referring(own));
  }
  return referring(shape);
}

/** Of an object that takes more than it describes, as one without a word about it does. */
const isAnything = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && Object.keys(schema).length === 0;

/** A record of known keys as an object of these: what is made from the description knows no other. */
function writeOut(node: { propertyNames?: unknown; additionalProperties?: unknown; properties?: unknown }): void {
  const { additionalProperties: value, propertyNames } = node;
  const { enum: keys } = (propertyNames ?? {}) as { readonly enum?: readonly string[] };
  if (!keys) return;
  node.properties = Object.fromEntries(keys.map((key) => [key, value]));
  node.additionalProperties = false;
  delete node.propertyNames;
}

const referring = (shape: object): Described =>
  JSON.parse(JSON.stringify(shape).replaceAll('"#/$defs/', '"#/components/schemas/')) as Described;

type KeysOf<T> = T extends unknown ? keyof T : never;
type At<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never;

/** Keys of an answer, however deep, that its description does not have. */
export type Surplus<Given, Described> = unknown extends Described
  ? never
  : Given extends readonly (infer Each)[]
    ? Surplus<Each, Extract<Described, readonly unknown[]>[number]>
    : Given extends object
      ? {
          [Key in keyof Given]-?: Key extends KeysOf<Extract<Described, object>>
            ? Surplus<Given[Key], At<Extract<Described, object>, Key>>
            : Key;
        }[keyof Given]
      : never;

type NothingMore<Keys> = [Keys] extends [never] ? unknown : { readonly notDescribed: Keys };

/** A decorator of methods that return this and nothing beside it, at once or later. */
type DecoratesAnswer<Answer> = <Handler extends (...args: never[]) => Answer | Promise<Answer>>(
  target: object,
  key: string | symbol,
  descriptor: TypedPropertyDescriptor<Handler> & NothingMore<Surplus<Awaited<ReturnType<Handler>>, Answer>>,
) => void;

/** Documents what a route answers with, and holds its method to it. */
export function Answers<Schema extends z.ZodType>(
  schema: Schema,
  { status = 200 }: { readonly status?: number } = {},
): DecoratesAnswer<AnswerOf<Schema>> {
  return answering(schema, status);
}

function answering(schema: z.ZodType, status = 200): MethodDecorator {
  const content = { 'application/json': { schema: jsonSchema(schema, 'output') } } as const;
  return applyDecorators(ApiResponse({ status, description: '', content }), ProblemOtherwise());
}

/** Documents what a route writes to its response by itself. */
export function AnswersWritten(schema: z.ZodType): DecoratesAnswer<void> {
  return answering(schema);
}

/** Documents a route without content. */
export function AnswersNothing(description = ''): DecoratesAnswer<void> {
  return nothing(description);
}

const nothing = (description: string): MethodDecorator =>
  applyDecorators(ApiResponse({ status: 204, description }), ProblemOtherwise());

const waits = z.object({ requestId: z.uuid() });
export type Waits = AnswerOf<typeof waits>;

/** Documents a route that does at once what it may, and leaves what it may not to a second person. */
export function AnswersNothingOrWaits(): DecoratesAnswer<Waits | undefined> {
  const content = { 'application/json': { schema: jsonSchema(waits, 'output') } } as const;
  const description = 'what needs a second person waits for another administrator; the rest was done';
  return applyDecorators(nothing('done'), ApiResponse({ status: 202, description, content }));
}

/** 202 with the request that waits, else nothing. */
export function doneOr(requestId: string | null, response: Response): Waits | undefined {
  if (requestId === null) return undefined;
  response.status(202);
  return { requestId };
}

/** Documents a route that answers with something other than JSON: a file, a stream. */
export function AnswersWith(mediaType: string, description = ''): MethodDecorator {
  const content = { [mediaType]: { schema: { type: 'string' } } } as const;
  return applyDecorators(ApiResponse({ status: 200, description, content }), ProblemOtherwise());
}

const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** Documents a refusal that says something of its own beside its code. */
export function RefusesWith(
  status: number,
  { code, details }: { readonly code: ProblemCode; readonly details: z.ZodType },
  description: string,
): MethodDecorator {
  const said = { code: { type: 'string' as const, enum: [code] }, details: jsonSchema(details, 'output') };
  const other = { code: { type: 'string' as const, pattern: `^(?!${code}$)` } };
  const schema = {
    anyOf: [said, other].map((properties) => ({ allOf: [PROBLEM, { type: 'object' as const, properties }] })),
  };
  return ApiResponse({ status, description, content: { 'application/problem+json': { schema } } });
}

function ProblemOtherwise(): MethodDecorator {
  return ApiResponse({
    status: 'default',
    description: 'problem JSON (RFC 9457)',
    content: { 'application/problem+json': { schema: PROBLEM } },
  });
}
