import type { Context, Refusal, World } from '../world';
import { authoriseFor } from '../authority/authority';
import { recordEvidence } from './evidence.rules';
import { reportDone } from './item-report.rules';
import { noteProgress } from './item-work.rules';

/** Files serve evidence, progress and reports: whoever may give one of these may attach. The first is what a refusal names. */
const SERVED = [noteProgress, recordEvidence, reportDone];

/**
 * Why somebody may attach no file to an item, or to the project as such (null); null: they may. It goes by who they are to it,
 * not by its state: papers come before and after. To the project attaches whoever may to one of its items.
 */
export function attachingRefused(world: World, itemId: string | null, ctx: Context): Refusal | null {
  const { items, project } = world;
  const subjects = itemId === null ? [null, ...Object.values(items)] : [items[itemId] ?? null];
  const answers = subjects.flatMap((item) =>
    SERVED.map((rule) => authoriseFor(rule, { project, item, escalation: null }, ctx)),
  );
  return answers.includes(null) ? null : (answers[0] ?? null);
}
