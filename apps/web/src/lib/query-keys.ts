/** Where answers are kept. A change of a project drops `project(id)` and `lists`; nothing else moves with it; a meeting moves alone. */
export const keys = {
  session: ['session'] as const,
  /** Reference data: changes with a deployment or an administrator, not with a project. */
  reference: ['reference'] as const,
  lists: ['list'] as const,
  list: (name: string, filter: object) => ['list', name, filter] as const,
  /** What a change of a meeting drops, beside its own page. */
  meetings: ['list', 'meetings'] as const,
  meeting: (id: string) => ['list', 'meeting', { id }] as const,
  projects: ['project'] as const,
  project: (id: string) => ['project', id] as const,
  inbox: ['inbox'] as const,
  health: ['health'] as const,
};
