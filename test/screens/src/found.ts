import type { ApiClient, paths } from '@bangban/api-client';

type HelpItems = paths['/api/help-items']['get'];
type Query = NonNullable<HelpItems['parameters']['query']>;
type ProjectQuery = NonNullable<paths['/api/projects']['get']['parameters']['query']>;
type Row = HelpItems['responses'][200]['content']['application/json']['rows'][number];

/** What the demo has, by what it shows. */
export interface Found {
  /** One project of each stage, and one that rests. */
  readonly projects: Readonly<Record<string, string>>;
  /** A help item of each condition. */
  readonly items: Readonly<Record<string, string>>;
  /** A supervision form of each colour. */
  readonly forms: Readonly<Record<string, string>>;
  /** A policy that is being drafted, where there is one: what is tried is a draft. */
  readonly draft: string | null;
  /** A project whose item runs late: the one with most to see. */
  readonly escalated: string;
}

const COLOURS = ['blue', 'yellow', 'red'] as const;
const STAGES = ['lead', 'intent', 'signing', 'commencement', 'production'] as const;

/** Asks the lists, as somebody who sees every project. */
export async function find(client: ApiClient): Promise<Found> {
  const item = async (query: Query): Promise<Row | undefined> =>
    (await client.GET('/api/help-items', { params: { query: { ...query, limit: 1 } } })).data?.rows[0];
  const project = async (query: ProjectQuery): Promise<string | undefined> =>
    (await client.GET('/api/projects', { params: { query: { ...query, limit: 1 } } })).data?.rows[0]?.id;
  const late = await item({ late: 'true', open: 'true' });
  const items = {
    late: late?.id,
    running: (await item({ state: 'in-progress', light: 'green' }))?.id,
    reported: (await item({ state: 'reported' }))?.id,
    closed: (await item({ state: 'closed' }))?.id,
    drafted: (await item({ state: 'drafted' }))?.id,
  };
  const projects: Record<string, string | undefined> = { shelved: await project({ status: 'shelved' }) };
  for (const stage of STAGES) projects[stage] = await project({ stage, status: 'active' });
  const form = async (colour: (typeof COLOURS)[number]): Promise<string | undefined> =>
    (await client.GET('/api/supervision-forms', { params: { query: { colour, limit: 1 } } })).data?.rows[0]?.id;
  const forms: Record<string, string | undefined> = {};
  for (const colour of COLOURS) forms[colour] = await form(colour);
  const drafts = (await client.GET('/api/policy-files')).data?.rows ?? [];
  const draft = drafts.find(({ status }) => status === 'draft' || status === 'checked')?.id ?? null;
  return {
    items: present(items),
    projects: present(projects),
    forms: present(forms),
    draft,
    escalated: late?.projectId ?? '',
  };
}

const present = (ids: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).filter((entry): entry is [string, string] => entry[1] !== undefined));
