/** 投诉事由: what a company complains of. */
export const COMPLAINT_SUBJECTS = ['delay', 'attitude', 'charges', 'promise', 'surroundings', 'other'] as const;
export type ComplaintSubject = (typeof COMPLAINT_SUBJECTS)[number];

/** 待受理、办理中、已答复待评价、待复核、已办结、不予受理、已撤回. */
export const OPEN_COMPLAINTS = ['lodged', 'accepted', 'answered', 'reopened'] as const;
export const COMPLAINT_STATUSES = [...OPEN_COMPLAINTS, ...(['closed', 'refused', 'withdrawn'] as const)] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

/** What is waited for, each under a clock of its own. */
export const COMPLAINT_STEPS = ['accept', 'answer', 'confirm', 'decide'] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** The company was satisfied, it was decided once more, or nobody said anything in time. */
export const COMPLAINT_OUTCOMES = ['satisfied', 'decided', 'silent'] as const;
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number];

/** What a complaint is to whoever asks. */
export const COMPLAINT_MINE = ['to-do'] as const;

/** What may be done with one now, by whoever asks. */
export const COMPLAINT_ACTS = [
  ...(['accept', 'hand-over', 'refuse', 'answer', 'rate', 'decide', 'withdraw', 'attach'] as const),
] as const;
export type ComplaintAct = (typeof COMPLAINT_ACTS)[number];

/** What a file goes with: what the company said, or what it is answered. */
export const COMPLAINT_FILE_SIDES = ['complaint', 'answer'] as const;
export type ComplaintFileSide = (typeof COMPLAINT_FILE_SIDES)[number];
