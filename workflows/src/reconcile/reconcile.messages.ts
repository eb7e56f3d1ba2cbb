/** A run of the reconciler. Empty when it begins; what a run that goes on as a new one carries with it otherwise. */
export interface ReconcileStart {
  readonly runId?: string;
  /** The last project that was checked. */
  readonly after?: string;
}
