/** 五位一体: leader, functional department, introducing unit, landing place, help centre. */
export const UNIT_PARTIES = ['functional-department', 'introducing-unit', 'landing-place', 'help-centre'] as const;
export type UnitParty = (typeof UNIT_PARTIES)[number];
export const PARTIES = ['leader', ...UNIT_PARTIES] as const;
export type Party = (typeof PARTIES)[number];

export const ORIGINS = ['domestic', 'foreign'] as const;
export const SUPERVISION_LEVELS = ['none', 'county', 'city', 'province', 'nation'] as const;

export const CONTACT_KINDS = ['call', 'visit', 'meeting', 'message', 'aftercare-call'] as const;
/** 回访: what is asked about, and what is heard to be wrong. */
export const CALL_RUNNING = ['full', 'partly', 'stopped'] as const;
export const CALL_ORDERS = ['more', 'same', 'fewer'] as const;
export const CALL_TROUBLES = [
  ...(['staff', 'power', 'orders', 'finance', 'logistics', 'approval', 'policy', 'land', 'other'] as const),
] as const;
export const VERDICTS = ['worth-pursuing', 'not-worth-pursuing'] as const;

/** Why a project ends. Only a human cause (人为原因) leads to accountability. */
export const CAUSES = ['objective', 'human'] as const;

export const HAND_OVER_SUBJECTS = ['leader', 'introducing-unit', 'landing-place'] as const;

/** What a leader answers a question with (批示). */
export const INSTRUCTIONS = ['noted', 'urge', 'coordinate', 'meeting', 'other'] as const;
export type AnswerInstruction = (typeof INSTRUCTIONS)[number];

/** Through whom a question goes up that nobody answers in time. */
export const ANSWER_CLIMBS = ['leader-in-charge', 'principal-leaders'] as const;

/** What a question asks a leader for: to decide, name who does it, bring people together, press, give more time, give up. */
export const QUESTION_ASKS = ['decide', 'assign', 'convene', 'press', 'extend', 'terminate'] as const;
export type QuestionAsk = (typeof QUESTION_ASKS)[number];
