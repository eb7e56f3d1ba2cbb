import type { HelpItemState, ProjectState } from '@bangban/domain';
import { accepted, type Http } from './http';

/** Who handles and who signs for the units of a story. */
export type Staff = Readonly<Record<string, { readonly handler: string; readonly head: string }>>;
export type Callers = (personId: string) => Promise<Http>;

export interface ProjectPage {
  readonly project: ProjectState;
  readonly items: readonly HelpItemState[];
  readonly gate: {
    readonly to: string | null;
    readonly needs: readonly { readonly key: string; readonly met: boolean }[];
  };
}

export async function pageOf(http: Http, projectId: string): Promise<ProjectPage> {
  return accepted(await http.get<ProjectPage>(`/api/projects/${projectId}`));
}

const isOpen = ({ state }: HelpItemState): boolean => state !== 'closed' && state !== 'void';

/**
 * A checklist as a city works it off: the unit signs for each item, its head reports it done, the help centre verifies, the
 * investor confirms where asked, the help centre closes; items that wait for others get their turn when those are closed.
 * @throws Error when nothing moves any more
 */
export async function workOff(
  callers: Callers,
  staff: Staff,
  projectId: string,
  wanted: (item: HelpItemState) => boolean = () => true,
): Promise<void> {
  const officer = await callers('officer');
  for (let last = ''; ;) {
    const { items } = await pageOf(officer, projectId);
    const open = items.filter((item) => isOpen(item) && wanted(item));
    if (open.length === 0) return;
    const standing = open.map(({ no, state, confirmedAt }) => `${no} ${state} ${confirmedAt}`).join(', ');
    if (standing === last) throw new Error(`nothing moves: ${standing}`);
    last = standing;
    for (const item of open) await nextStep(callers, staff, projectId, item);
  }
}

async function nextStep(callers: Callers, staff: Staff, projectId: string, item: HelpItemState): Promise<void> {
  const unit = staff[item.unitId];
  if (!unit) throw new Error(`${item.title} is with ${item.unitId}, and the story has nobody there`);
  const itemId = item.id;
  const give = async (who: string, slug: string, payload: object): Promise<void> => {
    accepted(await (await callers(who)).command(projectId, slug, payload));
  };
  switch (item.state) {
    case 'issued':
      return give(unit.handler, 'sign-for-help-item', { itemId });
    case 'in-progress':
      return give(unit.head, 'report-done', { itemId, note: '已按要求办结' });
    case 'awaiting-signature':
      return give(unit.head, 'sign-report', { itemId });
    case 'reported':
      return give('officer', 'verify-help-item', { itemId });
    case 'verified':
      if (item.investorConfirms && item.confirmedAt === null) return give('investor', 'confirm-closing', { itemId });
      return give('officer', 'close-help-item', { itemId });
    default:
      // Signed for, and waiting for another item.
      return;
  }
}
