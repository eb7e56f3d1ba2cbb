import { HELP_ITEMS, type HelpItemSeed } from '../projects/help-items';
import type { Act } from './act';
import { OFFICER, type Scene } from './scene';

/** The ad hoc matters of a project, put on its checklist. */
export function itemActs(projectKey: string): readonly Act[] {
  return HELP_ITEMS.filter(({ project }) => project === projectKey).map((seed) => ({
    day: seed.day,
    what: seed.title,
    play: (scene: Scene) => add(scene, seed),
  }));
}

async function add(scene: Scene, seed: HelpItemSeed): Promise<void> {
  const { before = [], investorConfirms = false, limit, title, unit } = seed;
  const { items } = before.length > 0 ? await scene.detail() : { items: [] };
  const requiredBy = items.flatMap(({ id, templateKey }) => (before.includes(templateKey ?? '') ? [id] : []));
  const payload = { title, unitId: unit, limit, investorConfirms, issue: true, note: '调度会交办' };
  await scene.give(
    OFFICER,
    'add-help-item',
    { ...payload, ...(before.length > 0 ? { requiredBy } : {}) },
    nameOf(seed),
  );
}

/** Titles are Chinese, keys are not: the day and its place among the items tell it. */
function nameOf(seed: HelpItemSeed): string {
  return `${seed.day}-${HELP_ITEMS.indexOf(seed)}`;
}
