import type { Http } from './place';

export interface BenchProject {
  readonly id: string;
  readonly items: readonly string[];
}

interface CommandAnswer {
  readonly project: { readonly id: string };
  readonly events: readonly { readonly type: string; readonly data: { readonly itemId?: string } }[];
}

/** Registered leads with ad hoc items that have been issued, made through the API, a few at a time. */
export async function makeProjects(http: Http, projects: number, items: number, limit = 20): Promise<BenchProject[]> {
  const made: BenchProject[] = [];
  const lane = async (): Promise<void> => {
    while (made.length < projects) {
      const slot = made.push({ id: '', items: [] }) - 1;
      made[slot] = await makeProject(http, slot, items, limit);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return made;
}

async function makeProject(http: Http, n: number, items: number, limit: number): Promise<BenchProject> {
  const { project } = await http.must<CommandAnswer>('POST', '/api/projects', {
    name: `基准测试项目${n}`,
    industry: '装备制造',
    introducingUnitId: 'promotion-bureau',
    followerId: 'promoter',
    landingUnitId: 'park',
  });
  const ids: string[] = [];
  for (let item = 0; item < items; item += 1) {
    const payload = { title: `协调事项${item}`, unitId: 'natural-resources', limit, issue: true };
    const { events } = await http.must<CommandAnswer>(
      'POST',
      `/api/projects/${project.id}/commands/add-help-item`,
      payload,
    );
    const id = events.find(({ type }) => type === 'HelpItemAdded')?.data.itemId;
    if (id === undefined) throw new Error('no item was added');
    ids.push(id);
  }
  return { id: project.id, items: ids };
}
