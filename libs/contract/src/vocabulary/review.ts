/** What an expert of the pool (专家库) knows. */
export const EXPERT_FIELDS = [
  ...(['industry', 'technology', 'environment', 'energy'] as const),
  ...(['land', 'safety', 'tax', 'finance'] as const),
] as const;
export type ExpertField = (typeof EXPERT_FIELDS)[number];

export const EXPERT_STATUSES = ['listed', 'retired'] as const;
export type ExpertStatus = (typeof EXPERT_STATUSES)[number];

/** 评审: opinions are asked for, all are in or the chair has closed them, it is decided, or it was withdrawn. */
export const REVIEW_STATUSES = ['open', 'closed', 'decided', 'withdrawn'] as const;
export type ReviewStatus = (typeof REVIEW_STATUSES)[number];

/** 准入、附条件准入、暂缓、不予准入. */
export const ADMISSION_VERDICTS = ['admitted', 'conditional', 'deferred', 'rejected'] as const;
export type AdmissionVerdict = (typeof ADMISSION_VERDICTS)[number];

/** Facts of a project that a sheet measures: in 万元, 亩, people, 吨标准煤; a year's where they are of a year. */
export const REVIEW_FACTS = ['investment', 'land', 'output', 'tax', 'jobs', 'energy'] as const;
export type ReviewFact = (typeof REVIEW_FACTS)[number];

/** Amounts of a project: not for everyone who reads it. */
export const REVIEW_AMOUNTS: readonly ReviewFact[] = ['investment', 'output', 'tax'];

/** Which gate a condition holds shut. */
export const CONDITION_GATES = ['signing', 'commencement'] as const;
export type ConditionGate = (typeof CONDITION_GATES)[number];

/** How somebody stands to a project on which they give no opinion therefore. */
export const REVIEW_RELATIONS = ['follower', 'leader', 'introducing-unit', 'caller'] as const;
export type ReviewRelation = (typeof REVIEW_RELATIONS)[number];

/** What a review is to whoever asks. */
export const REVIEW_MINE = ['to-answer', 'answered'] as const;
