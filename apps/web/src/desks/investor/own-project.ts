import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../lib/api';
import { keys } from '../../lib/query-keys';

export const ownProjectsQuery = queryOptions({
  queryKey: keys.list('own-projects', {}),
  queryFn: async () => (await answerOf(api.GET('/api/own-projects'))).rows,
});

const readOwnProject = (projectId: string) =>
  answerOf(api.GET('/api/own-projects/{projectId}', { params: { path: { projectId } } }));

export const ownProjectQuery = (projectId: string) =>
  queryOptions({
    queryKey: [...keys.project(projectId), 'own'],
    queryFn: () => readOwnProject(projectId),
  });
export type OwnProject = Awaited<ReturnType<typeof readOwnProject>>;
export type OwnItem = OwnProject['items'][number];
export type OwnMandate = OwnProject['mandates'][number];
export type OwnPromise = OwnProject['commitments'][number];

/** What the place says it has kept, for the company to confirm. */
export const askedPromises = ({ available, commitments }: Pick<OwnProject, 'available' | 'commitments'>) =>
  available.some(({ command }) => command === 'DecideCommitment')
    ? commitments.filter(({ side, state }) => side === 'place' && state === 'claimed')
    : [];

/** What an item's state means to the company that waits for it. */
export type PlainState = 'waiting' | 'working' | 'checking' | 'confirm' | 'closing' | 'done' | 'dropped';

const PLAIN: Readonly<Record<OwnItem['state'], PlainState>> = {
  drafted: 'waiting',
  issued: 'waiting',
  signed: 'working',
  'in-progress': 'working',
  'awaiting-signature': 'working',
  reported: 'checking',
  verified: 'closing',
  closed: 'done',
  void: 'dropped',
};

export interface Told {
  /** Waits for their papers. */
  readonly papers: readonly OwnItem[];
  readonly asked: readonly OwnItem[];
  readonly open: readonly { readonly item: OwnItem; readonly state: PlainState }[];
  readonly done: readonly OwnItem[];
}

/**
 * The items of a project as the company sees them: what waits for its papers, what it is asked to confirm, what is under way (nearest first), what is
 * done (newest first). What was dropped is not shown.
 */
export function toldOf(project: Pick<OwnProject, 'items' | 'available'>): Told {
  const mayConfirm = new Set(
    project.available.filter(({ command }) => command === 'ConfirmClosing').map(({ itemId }) => itemId),
  );
  const asked = project.items.filter(({ id }) => mayConfirm.has(id));
  const papers = project.items.filter((item) => item.papers !== null);
  const others = project.items
    .filter((item) => !asked.includes(item) && !papers.includes(item))
    .map((item) => ({ item, state: PLAIN[item.state] }));
  return {
    papers,
    asked,
    open: others
      .filter(({ state }) => state !== 'done' && state !== 'dropped')
      .sort((a, b) => (a.item.expectedOn ?? '9').localeCompare(b.item.expectedOn ?? '9') || a.item.no - b.item.no),
    done: others
      .filter(({ state }) => state === 'done')
      .map(({ item }) => item)
      .sort((a, b) => (b.closedAt ?? '').localeCompare(a.closedAt ?? '') || b.no - a.no),
  };
}
