/** Of the ladder, what says that time goes by: nothing rests on it, and it alone stands before a limit. */
export const REMINDERS = ['early-reminder', 'reminder'] as const;

/** The steps of the ladder, lowest first. `breach` comes with the red light. */
export const RUNGS = [...REMINDERS, 'breach', 'leader', 'leader-in-charge', 'principal-leaders'] as const;
export type Rung = (typeof RUNGS)[number];

export const isReminder = (rung: Rung): boolean => REMINDERS.some((each) => each === rung);
