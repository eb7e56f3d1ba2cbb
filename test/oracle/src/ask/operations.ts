import { randomUUID } from 'node:crypto';

/** As much of the API's description as is asked by. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface DescribedOperation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly format?: string;
  readonly pattern?: string;
}

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** What is sent: a command complete, so that it comes as far as the file; of all else nothing that would change anything. */
  readonly body: unknown;
  /** What may stand in it. */
  readonly names: readonly string[];
}

const COMMAND_PATH = '/api/projects/{projectId}/commands/';

/** Gives one command, which stands in its address. */
export const isCommand = (path: string, id: string): boolean => path.startsWith(COMMAND_PATH) || id === 'registerLead';

export function operationsIn(description: Description): readonly Operation[] {
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { operationId: id, requestBody }]): Operation[] => {
      if (id === undefined) return [];
      const schema = requestBody?.content['application/json']?.schema;
      const body = isCommand(path, id) && schema ? sampleOf(schema, description) : {};
      const names = schema ? namesIn(schema, description) : [];
      return [{ id, method: method.toUpperCase(), path, names, body: method === 'get' ? undefined : body }];
    }),
  );
}

function namesIn({ $ref, properties = {} }: Schema, description: Description): readonly string[] {
  const named = $ref === undefined ? undefined : description.components.schemas[$ref.split('/').at(-1) ?? ''];
  return named ? namesIn(named, description) : Object.keys(properties);
}

/** The least that a schema takes. */
function sampleOf(schema: Schema, description: Description): unknown {
  const { $ref, anyOf, const: fixed, enum: listed, items, minItems = 0, minimum = 0, oneOf, properties = {} } = schema;
  if ($ref !== undefined) {
    const named = description.components.schemas[$ref.split('/').at(-1) ?? ''];
    return named ? sampleOf(named, description) : null;
  }
  if (fixed !== undefined) return fixed;
  if (listed) return listed[0];
  const [first] = anyOf ?? oneOf ?? [];
  if (first) return sampleOf(first, description);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(properties[name] ?? {}, description)]),
      );
    case 'array':
      return Array.from({ length: minItems }, () => (items ? sampleOf(items, description) : null));
    case 'integer':
    case 'number':
      return Math.max(1, minimum);
    case 'boolean':
      return false;
    default:
      return textFor(schema);
  }
}

function textFor({ format, pattern = '' }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date') return '2026-03-02';
  if (format === 'date-time') return '2026-03-02T01:00:00.000Z';
  // Of what is written as a pattern the first of these fits.
  const fits = ['park', '1', 'CNY', '2026-03-02', '2026-07', 'a'.repeat(64)];
  return fits.find((text) => new RegExp(pattern, 'u').test(text)) ?? 'park';
}

/** An item of no file. */
const NOBODYS = '0b7f1c9e-52d4-4c3e-9a53-1f2e3d4c5b6a';

/** What a question needs to be one, and what makes a list whole. */
export const QUERIES: Readonly<Record<string, string>> = {
  listProjects: 'limit=200',
  listPeople: 'phones=true',
  similarProjects: `name=${encodeURIComponent('万吨冷链物流项目')}`,
  listProjectSeers: `project=${encodeURIComponent('万吨冷链物流项目')}`,
  listHelpItems: 'limit=200',
  listProjectEvents: 'limit=200',
  listEscalations: 'limit=200',
  listObligations: 'scope=all&limit=200',
  countLate: 'scope=all',
  cockpitProjects: 'scope=all&limit=100',
  listInbox: 'limit=200',
  listBreaches: 'limit=200',
  listAudit: 'limit=200',
  listAdministration: 'limit=200',
  checklistCompletion: 'from=2026-01-01&to=2026-12-31',
  checklistCompletionItems: 'from=2026-01-01&to=2026-12-31&limit=200',
  explainItemClocks: `ids=${NOBODYS}`,
  workingDayAfter: 'start=2026-03-02&days=3',
  getCalendarYear: 'year=2026',
  weekItems: 'at=2026-03-02T01:00:00.000Z&part=open&limit=200',
  fundArrivalProjects: 'currency=CNY',
  fundParts: 'currency=CNY&limit=200',
  retainedProjects: 'currency=CNY',
  agreedContracts: 'currency=CNY',
  lightsBy: 'by=unit',
  timeAccount: 'by=project',
  timeAccountItems: 'limit=200',
  uploadFile: 'name=a.pdf',
  attachLeaflet: 'name=a.pdf',
  attachComplaintFile: 'name=a.pdf',
  projectChanges: 'limit=100',
};
