import type { Patch } from '../patch';

/** Gates of this workflow's code; see `project-escort.patches.ts` for the rules. */
export const DISPATCH_MEETING_PATCHES: readonly Patch[] = [];
