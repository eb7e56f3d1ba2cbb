import type { Patch } from '../patch';

/**
 * Gates of this workflow's code, newest first. A change that the stored histories replay unchanged needs no gate. The
 * replay tier fails when the code uses a gate that is not listed here, or the other way round.
 */
export const PROJECT_ESCORT_PATCHES: readonly Patch[] = [
  {
    id: 'named-steps',
    change: 'what is due is settled by an activity named after it, where there was only `tick`',
    until: 'every project has left the stage that it was in when this build was installed, or was restarted',
  },
];
