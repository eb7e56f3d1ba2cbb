import type { Answer, ApiClient } from '@bangban/api-client';
import { type Done, giveCommand, type Payload, registerLead, type Slug } from '../client/commands';
import { answered } from '../client/problem';
import type { Sessions } from '../client/sessions';
import { until } from '../client/until';
import type { ProjectSeed, Stage } from '../projects/project-seed';
import type { StoryDays } from './working-days';

/** Who keeps the projects moving, and so does most of what is done here. */
export const OFFICER = 'helpdesk-officer';
export const SUPERVISOR = 'supervision-head';
/** Who keeps the installation running, and sees what the engine knows. */
export const ADMINISTRATOR = 'system-admin';

type ProjectDetail = Answer<'/api/projects/{projectId}'>;
export type ProjectItem = ProjectDetail['items'][number];

export interface SceneParts {
  readonly sessions: Sessions;
  readonly days: StoryDays;
}

/** One project's part of the story: its people give commands on it through the API. */
export class Scene {
  constructor(
    readonly seed: ProjectSeed,
    private readonly parts: SceneParts,
    private id: string | null = null,
  ) {}

  get days(): StoryDays {
    return this.parts.days;
  }

  /** @throws Error before the project is registered */
  get projectId(): string {
    if (this.id === null) throw new Error(`${this.seed.name} is not registered yet`);
    return this.id;
  }

  /** Somebody's own client, for what is about no project. */
  as(who: string): Promise<ApiClient> {
    return this.parts.sessions.as(who);
  }

  get registered(): boolean {
    return this.id !== null;
  }

  async register(who: string, payload: Parameters<typeof registerLead>[1]): Promise<void> {
    const answer = await registerLead(await this.parts.sessions.as(who), payload, this.key('register-lead', ''));
    this.id = answer.project.id;
  }

  /**
   * One command; `name` tells it from others of its kind on the project, so that a run that was cut off can send it
   * again. @throws ApiProblem
   */
  async give<S extends Slug>(who: string, slug: S, payload: Payload<S>, name: string): Promise<Done> {
    const client = await this.parts.sessions.as(who);
    return giveCommand(client, { projectId: this.projectId, slug, payload, key: this.key(slug, name) });
  }

  async detail(): Promise<ProjectDetail> {
    const client = await this.parts.sessions.as(OFFICER);
    const params = { path: { projectId: this.projectId } };
    return answered(this.seed.name, await client.GET('/api/projects/{projectId}', { params }));
  }

  /** An item of the checklist by its template's key or its title. @throws Error when there is none */
  async item(name: string): Promise<ProjectItem> {
    const { items } = await this.detail();
    const found = items.find(({ templateKey, title }) => templateKey === name || title === name);
    if (!found) throw new Error(`${this.seed.name} has no item ${name}`);
    return found;
  }

  /** Waits until the engine has opened the stage: its checklist is issued. */
  async opened(stage: Stage): Promise<void> {
    await until(`${stage} of ${this.seed.name} to be opened`, async () => {
      const { project } = await this.detail();
      const entry = project.stages.at(-1);
      return entry?.stage === stage && entry.openedAt !== null ? true : null;
    });
  }

  /** The question that a rung put to somebody, once the engine has fired it. */
  async escalation(
    itemName: string,
    rung: string,
  ): Promise<{ readonly id: string; readonly answeredAt: string | null }> {
    const { id: itemId } = await this.item(itemName);
    const client = await this.parts.sessions.as(OFFICER);
    return until(`${rung} to be asked about ${itemName}`, async () => {
      const query = { projectId: this.projectId, itemId };
      const { rows } = answered('escalations', await client.GET('/api/escalations', { params: { query } }));
      return rows.find((row) => row.rung === rung) ?? null;
    });
  }

  private key(slug: string, name: string): string {
    return ['demo', this.seed.key, slug, name].filter((part) => part !== '').join(':');
  }
}
