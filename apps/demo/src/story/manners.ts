import { HELP_ITEMS } from '../projects/help-items';
import type { Manner, ProjectSeed } from '../projects/project-seed';
import { seeded } from '../random';
import { stepAfter } from './working-days';

/** What becomes of an item of a project's checklist. */
export function mannerOf(
  seed: ProjectSeed,
  item: { readonly templateKey: string | null; readonly title: string },
): Manner {
  if (item.templateKey !== null) return seed.manners?.[item.templateKey] ?? 'in-time';
  const found = HELP_ITEMS.find(({ project, title }) => project === seed.key && title === item.title);
  return found?.manner ?? 'in-time';
}

export interface Handling {
  /** Tells this item from others, for the numbers that vary. */
  readonly name: string;
  readonly manner: Manner;
  /** Working days. */
  readonly limit: number;
  /** The working day at whose end the limit stands. */
  readonly due: number;
}

/** Most working days that a unit keeps in hand on a long limit. */
const MOST_IN_HAND = 12;

/** Whether a unit reports an item done on this day: some days before its limit, or on the last day left to it. */
export function isReported({ due, limit, manner, name }: Handling, day: number): boolean {
  if (manner === 'open' || manner === 'unsigned') return false;
  if (typeof manner === 'object' && 'late' in manner) return day >= due + manner.late;
  if (typeof manner === 'object' && 'pause' in manner && day <= manner.pause.on) return false;
  if (typeof manner === 'object' && 'co' in manner && (!manner.co.answered || day <= manner.co.on)) return false;
  if (typeof manner === 'object' && 'extension' in manner) {
    const { on, stands } = manner.extension;
    if (stands !== 'granted' || day <= on) return false;
  }
  const inHand = Math.min(MOST_IN_HAND, Math.floor(limit * (0.2 + seeded(name)() / 2)));
  return day >= due - inHand || stepAfter(day) > due;
}
