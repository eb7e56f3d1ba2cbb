import type { ApiClient, paths } from '@bangban/api-client';
import { answered } from '../client/problem';

type Answers<P extends '/api/projects' | '/api/escalations' | '/api/breaches' | '/api/reports/checklist-completion'> =
  paths[P]['get']['responses'][200]['content']['application/json'];

export type ProjectRow = Answers<'/api/projects'>['rows'][number];
export type EscalationRow = Answers<'/api/escalations'>['rows'][number];
export type CompletionTotals = Answers<'/api/reports/checklist-completion'>['total'];

/** How the installation stands, as anybody in office can read it. */
export interface Figures {
  readonly projects: readonly ProjectRow[];
  /** Oldest first. */
  readonly escalations: readonly EscalationRow[];
  readonly completion: CompletionTotals;
  readonly breaches: { readonly total: number; readonly cured: number };
  /** Of people, by id. */
  readonly names: Readonly<Record<string, string>>;
}

const MOST = 200;

export async function readFigures(client: ApiClient, period: { from: string; to: string }): Promise<Figures> {
  const projects = answered('projects', await client.GET('/api/projects', { params: { query: { limit: MOST } } }));
  const people = answered('people', await client.GET('/api/people'));
  const completion = answered(
    'completion',
    await client.GET('/api/reports/checklist-completion', { params: { query: period } }),
  );
  const { cured, total } = answered('breaches', await client.GET('/api/breaches', { params: { query: { limit: 1 } } }));
  return {
    projects: projects.rows,
    escalations: await readEscalations(client),
    completion: completion.total,
    breaches: { total, cured },
    names: Object.fromEntries(people.rows.map(({ id, name }) => [id, name])),
  };
}

async function readEscalations(client: ApiClient): Promise<readonly EscalationRow[]> {
  const rows: EscalationRow[] = [];
  let cursor: string | undefined;
  do {
    const query = { limit: MOST, ...(cursor === undefined ? {} : { cursor }) };
    const page = answered('escalations', await client.GET('/api/escalations', { params: { query } }));
    rows.push(...page.rows);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return rows.reverse();
}
