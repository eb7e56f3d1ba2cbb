/** A gate in a workflow's code for histories that began before a change. */
export interface Patch {
  /** Given to `patched`, later to `deprecatePatch`. */
  readonly id: string;
  readonly change: string;
  /** When the last run from before the change has ended, so that the gate can go. */
  readonly until: string;
}
