import { defineQuery } from '@temporalio/workflow';

/** Which adoption; where it stands is a row of the record. */
export interface AdoptionStart {
  readonly adoptionId: string;
  /** Projects done by runs before. */
  readonly projects?: number;
}

/** Diagnosis only: projects done so far by this workflow. */
export const adoptionQuery = defineQuery<{ readonly projects: number }>('adoption');
