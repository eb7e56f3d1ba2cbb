import { BUILDING } from './building';
import { INTENDED } from './intended';
import { LEADS } from './leads';
import { PRODUCING } from './producing';
import type { ProjectSeed } from './project-seed';
import { SIGNED } from './signed';

/** The one that goes from lead to production through all gates. */
export const FULL_COURSE = 'chassis';

/** Registered last of all: where it stands, the story has been told to its end. */
export const LAST_OF_ALL = 'glass-fibre';

export const PROJECTS: readonly ProjectSeed[] = [...PRODUCING, ...BUILDING, ...SIGNED, ...INTENDED, ...LEADS];
