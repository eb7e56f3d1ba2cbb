import { z } from 'zod';
import type { TestApi } from './api';
import { accepted, type Answer } from './http';

type Node = Readonly<Record<string, unknown>>;
export interface DescribedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly security?: readonly Node[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: Node;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Node }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: Node }>> }>
  >;
}

/** The API's own description, and whether an answer is what it promises. */
export class Description {
  /** Made once each: many operations answer with the same. */
  private readonly checkers = new Map<string, z.ZodType>();

  private constructor(
    readonly document: Node & { readonly openapi: string },
    readonly operations: readonly DescribedOperation[],
  ) {}

  static async of(api: TestApi): Promise<Description> {
    type Document = Node & {
      openapi: string;
      paths: Record<string, Record<string, Omit<DescribedOperation, 'method' | 'path'>>>;
    };
    const document = accepted(await api.nobody.get<Document>('/api/openapi.json'));
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
    );
    return new Description(document, operations);
  }

  operation(operationId: string): DescribedOperation {
    const found = this.operations.find((each) => each.operationId === operationId);
    if (!found) throw new Error(`${operationId} is not described`);
    return found;
  }

  /** Every reference in the document that leads nowhere. */
  brokenReferences(): string[] {
    const broken: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { $ref } = node as { $ref?: unknown };
      if (typeof $ref === 'string' && this.resolve($ref) === undefined) broken.push($ref);
      Object.values(node).forEach(walk);
    };
    walk(this.document);
    return broken;
  }

  /** What an answer has against its description; empty where it is as promised. What is not described is a fault. */
  faults(operationId: string, { body, headers, status }: Answer<unknown>): string[] {
    const type = (headers.get('content-type') ?? '').split(';')[0] ?? '';
    const { responses } = this.operation(operationId);
    const response = responses[String(status)] ?? responses.default;
    const schema = response?.content?.[type]?.schema;
    if (!schema) return response && type === '' ? [] : [`${status} ${type} is not described`];
    const parsed = this.zod(schema).safeParse(body);
    return (parsed.error?.issues ?? []).map(({ message, path }) => `${path.join('.')}: ${message}`);
  }

  /** A schema of the document as a checker. @throws Error for one that is no JSON Schema */
  zod(schema: Node): z.ZodType {
    const key = JSON.stringify(schema);
    const known = this.checkers.get(key);
    if (known) return known;
    const made = z.fromJSONSchema(this.inlined(schema) as Parameters<typeof z.fromJSONSchema>[0]);
    this.checkers.set(key, made);
    return made;
  }

  private inlined(node: unknown): unknown {
    if (Array.isArray(node)) return node.map((each) => this.inlined(each));
    if (typeof node !== 'object' || node === null) return node;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === 'string') return this.inlined(this.resolve($ref));
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, this.inlined(value)]));
  }

  private resolve(reference: string): unknown {
    return reference
      .replace(/^#\//, '')
      .split('/')
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], this.document);
  }
}
