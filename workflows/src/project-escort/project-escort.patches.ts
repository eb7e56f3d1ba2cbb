/**
 * Gates of this workflow's code for histories that began before a change, newest first: the id given to `patched`,
 * what it changed, and when the last run from before it has ended. A change that the stored histories replay unchanged
 * needs no gate. The replay tier fails when the code uses a gate that is not listed here, or the other way round.
 */
export const PROJECT_ESCORT_PATCHES: readonly { readonly id: string; readonly change: string }[] = [];
