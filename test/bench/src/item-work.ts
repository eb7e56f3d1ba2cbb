import type { Http } from './place';
import type { BenchProject } from './projects';

/** An item, and which of its acts comes next; before the first it is signed for. */
export interface ItemTurn {
  readonly projectId: string;
  readonly itemId: string;
  step: number;
}

/** The items of these projects in turn, none begun: one of each project, then the next. */
export const turnsOf = (projects: readonly BenchProject[]): ItemTurn[] =>
  (projects[0]?.items ?? []).flatMap((_, item) =>
    projects.flatMap(({ id, items }) => {
      const itemId = items[item];
      return itemId === undefined ? [] : [{ projectId: id, itemId, step: -1 }];
    }),
  );

/**
 * The daily work on items, round and round: signed for, then noted, reported done (the verifier is told) and returned (the
 * handler is told). No two acts on one item at a time.
 */
export function itemWork(queue: ItemTurn[], officer: Http, head: Http): () => Promise<void> {
  return async () => {
    const work = queue.shift();
    if (!work) throw new Error('no item is free');
    const { itemId, projectId } = work;
    const base = `/api/projects/${projectId}/commands`;
    if (work.step < 0) await head.done('POST', `${base}/sign-for-help-item`, { itemId });
    else if (work.step % 3 === 0) await head.done('POST', `${base}/note-progress`, { itemId, note: '已与企业对接' });
    else if (work.step % 3 === 1) await head.done('POST', `${base}/report-done`, { itemId, note: '材料齐备' });
    else await officer.done('POST', `${base}/return-help-item`, { itemId, reason: '缺少批复文件' });
    work.step += 1;
    queue.push(work);
  };
}
