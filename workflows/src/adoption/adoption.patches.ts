/** Gates of this workflow's code; see `project-escort.patches.ts` for the rules. */
export const ADOPTION_PATCHES: readonly { readonly id: string; readonly change: string }[] = [];
