/** 一表申请. */
export const intake = {
  intake: {
    title: 'Applied for in one form',
    none: 'Nothing has been applied for in one form yet. What matters have in common is said once, and all of them have it.',
    item: 'Applied for in one form',
    by: '{{person}}, {{date}}',
    papers: 'Papers with it',
    files: 'files: {{count}}',
    others: 'Other matters of the same form: {{count}}',
  },
} as const;
