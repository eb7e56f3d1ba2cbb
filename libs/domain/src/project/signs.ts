import type { RecordedSign, WarningSign } from '@bangban/contract';
import { BUILDING_SIGNS, type SignKind, type SignState } from '@bangban/contract/vocabulary';
import type { ProjectState } from './project.state';
import type { Stage } from './stages';

export type { RecordedSign, WarningSign };

/** 预警信号 in the order in which they were recorded. */
export const signsOf = ({ signs = [] }: Pick<ProjectState, 'signs'>): readonly WarningSign[] => signs;

/** One that nobody has cleared ends with its project. */
export const signState = (
  { cleared }: Pick<WarningSign, 'cleared'>,
  { status }: Pick<ProjectState, 'status'>,
): SignState => (cleared ? 'cleared' : status === 'active' || status === 'shelved' ? 'open' : 'ended');

export const openSigns = (project: Pick<ProjectState, 'signs' | 'status'>): readonly WarningSign[] =>
  signsOf(project).filter((each) => signState(each, project) === 'open');

/** What may be seen of a company while it builds, and what only once it produces. */
export const signBelongs = (kind: SignKind, stage: Stage): boolean =>
  stage === 'production' || (stage === 'commencement' && BUILDING_SIGNS.some((each) => each === kind));
