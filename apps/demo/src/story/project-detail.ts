import type { paths } from '@bangban/api-client';
import type { Stage } from '../projects/project-seed';

type Answer = paths['/api/projects/{projectId}']['get']['responses'][200]['content']['application/json'];

/** What the story reads of a project; the API documents the whole as the project's state. */
export interface ProjectView {
  readonly id: string;
  readonly seq: number;
  readonly status: string;
  readonly stage: Stage;
  readonly stages: readonly { readonly stage: Stage; readonly openedAt: string | null }[];
  readonly parties: { readonly leader?: { readonly personId: string } };
  readonly evidence: readonly { readonly id: string; readonly kind: string }[];
  readonly requests: readonly { readonly id: string; readonly act: string }[];
  readonly handOver: { readonly lines: readonly { readonly id: string }[] } | null;
}

export interface ItemView {
  readonly id: string;
  readonly title: string;
  readonly templateKey: string | null;
  readonly state: string;
  readonly unitId: string;
  readonly returns: number;
  readonly investorConfirms: boolean;
  readonly confirmedAt: string | null;
}

export interface ProjectDetail {
  readonly project: ProjectView;
  readonly items: readonly ItemView[];
  readonly names: Readonly<Record<string, string>>;
}

/** The parts of the answer that the story goes by. */
export function detailOf({ items, names, project }: Answer): ProjectDetail {
  return { project: project, items: items, names };
}
