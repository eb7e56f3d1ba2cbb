import type { Calendar } from '@bangban/kernel';
import {
  type CommandName,
  disputed,
  type HelpItemState,
  isOpenItem,
  nextStage,
  openCoRequests,
  type Policy,
  type Stage,
  stageIndex,
  STAGES,
  type SupervisionForm,
} from '@bangban/domain';
import type { ProjectDetail } from '../project';

/** What a form is about: the project with its items, and the item or the question concerned. */
export interface FormContext {
  readonly name: CommandName;
  /** Null while registering a lead. */
  readonly detail: ProjectDetail | null;
  readonly item: HelpItemState | null;
  readonly escalationId: string | null;
  /** The supervision form that it is about. */
  readonly form?: SupervisionForm | null;
  readonly policy: Policy | null;
  readonly calendar: Calendar | null;
  readonly today: string;
  /** The unit of whoever fills it in. */
  readonly ownUnitId?: string | null;
}

export const openItems = ({ detail }: FormContext): readonly HelpItemState[] =>
  (detail?.items ?? []).filter(({ state }) => isOpenItem(state));

/** Items that have not begun: only they can still be made to wait for another. */
export const waitingItems = (context: FormContext): readonly HelpItemState[] =>
  openItems(context).filter(({ handlingStartedAt }) => handlingStartedAt === null);

/** 协办: of whom a reply is waited for, or whose part is not settled. */
export function coUnitsAmong(item: HelpItemState | null, among: string | undefined): readonly string[] {
  if (!item) return [];
  const requests = among === 'disputed' ? disputed(item) : openCoRequests(item);
  return requests.map(({ unitId }) => unitId);
}

export function stagesAmong(among: 'earlier' | 'next' | 'later' | undefined, stage: Stage): readonly Stage[] {
  if (among === 'next') {
    const next = nextStage(stage);
    return next === null ? [] : [next];
  }
  return STAGES.filter((each) =>
    among === 'earlier' ? stageIndex(each) < stageIndex(stage) : stageIndex(each) > stageIndex(stage),
  );
}
