import type { Patch } from '../patch';

/**
 * Gates of this workflow's code, newest first. A change that the stored histories replay unchanged needs no gate. The
 * replay tier fails when the code uses a gate that is not listed here, or the other way round.
 */
export const PROJECT_ESCORT_PATCHES: readonly Patch[] = [];
