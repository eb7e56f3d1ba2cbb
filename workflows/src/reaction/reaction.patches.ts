import type { Patch } from '../patch';

/** Gates of this workflow's code; see `project-escort.patches.ts` for the rules. */
export const REACTION_PATCHES: readonly Patch[] = [];
