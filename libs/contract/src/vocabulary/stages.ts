/** 线索、意向、签约、开工、投产: the five stages in order. A project is in the last stage it has entered. */
export const STAGES = ['lead', 'intent', 'signing', 'commencement', 'production'] as const;
export type Stage = (typeof STAGES)[number];

/** `active` moves; `shelved` (搁置) can come back; the other three are ends. */
export const PROJECT_STATUSES = ['active', 'shelved', 'terminated', 'transferred', 'closed'] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

/** What the workflow of a project is about, beside the stage. */
export const ESCORT_PHASES = ['opening', 'escorting', 'aftercare'] as const;
