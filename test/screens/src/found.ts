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
  /** A project whose item runs late: the one with most to see. */
  readonly escalated: string;
}

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
  return { items: present(items), projects: present(projects), escalated: late?.projectId ?? '' };
}

const present = (ids: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(ids).filter((entry): entry is [string, string] => entry[1] !== undefined));
